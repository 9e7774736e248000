using System.Text.Json.Serialization;

namespace AssetPlanning.Sharing;

/// <summary>Over which time an agreed amount or bound is counted (计算期间). Never a default: it is part of the agreement.</summary>
[JsonConverter(typeof(NameConverter<ShareSpan>))]
public enum ShareSpan
{
    /// <summary>每次: each day something is shared counts alone.</summary>
    EachTime,

    /// <summary>每年: calendar years.</summary>
    EachYear,

    /// <summary>全期: from the first sharing on.</summary>
    Overall,
}

/// <summary>What spans begin with and how they are called.</summary>
internal static class ShareSpans
{
    /// <summary>The first earlier day that counts on a day.</summary>
    internal static DateOnly BeginFor(this ShareSpan span, DateOnly day) => span switch
    {
        ShareSpan.EachTime => day,
        ShareSpan.EachYear => new(day.Year, 1, 1),
        ShareSpan.Overall => DateOnly.MinValue,
        _ => throw new ArgumentOutOfRangeException(nameof(span), span, "Unknown span."),
    };

    internal static string Chinese(this ShareSpan span) => span switch
    {
        ShareSpan.EachTime => "每次",
        ShareSpan.EachYear => "每年累计",
        ShareSpan.Overall => "全期累计",
        _ => throw new ArgumentOutOfRangeException(nameof(span), span, "Unknown span."),
    };

    internal static string English(this ShareSpan span) => span switch
    {
        ShareSpan.EachTime => "each time",
        ShareSpan.EachYear => "each year",
        ShareSpan.Overall => "over the whole term",
        _ => throw new ArgumentOutOfRangeException(nameof(span), span, "Unknown span."),
    };
}
