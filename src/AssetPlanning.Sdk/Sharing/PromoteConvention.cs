using System.Text.Json.Serialization;

namespace AssetPlanning.Sharing;

/// <summary>What "10 % promote on 90/10" means (超额收益分成约定). Never a default: the two readings in use give 81/19 and 80/20.</summary>
[JsonConverter(typeof(NameConverter<PromoteConvention>))]
public enum PromoteConvention
{
    /// <summary>先提后分: the promote comes off the top, the rest goes by contributions; 10 % on 90/10 is 81/19.</summary>
    OffTheTop,

    /// <summary>加计份额: the promote is added to the promoter's contribution share; 10 % on 90/10 is 80/20.</summary>
    AddedToShare,

    /// <summary>全额约定: the promote is all the promoter gets, its own contribution included; 20 % is 80/20 whoever contributed.</summary>
    WholePart,
}
