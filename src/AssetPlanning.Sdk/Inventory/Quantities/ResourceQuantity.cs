using System.Text.Json.Serialization;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>How a resource is used (开发利用状态).</summary>
[JsonConverter(typeof(NameConverter<Utilisation>))]
public enum Utilisation
{
    /// <summary>在用.</summary>
    InUse,

    /// <summary>低效利用.</summary>
    Underused,

    /// <summary>闲置.</summary>
    Idle,

    /// <summary>未利用.</summary>
    Unused,

    /// <summary>保护管控.</summary>
    Protected,
}

/// <summary>How good a resource is (质量等级): a grade and the scheme it is one of; a grade without its scheme says nothing.</summary>
public sealed record QualityGrade
{
    /// <summary>The scheme: 耕地等别, 林地保护等级, 水质类别, 草原等级.</summary>
    public required string Scheme { get; init; }

    /// <summary>The grade.</summary>
    public required string Grade { get; init; }
}

/// <summary>How much of what is there is won (矿产综合利用率): the parts multiply.</summary>
public sealed record RecoveryRates
{
    /// <summary>开采回采率: of the reserve, what is mined.</summary>
    public required Ratio Mining { get; init => field = Share(value); }

    /// <summary>选矿回收率: of what is mined, what is won; none where it is sold as mined.</summary>
    public Ratio? Dressing { get; init => field = value is { } rate ? Share(rate) : null; }

    /// <summary>Of the reserve, what is won in all.</summary>
    /// <returns>The product.</returns>
    public Ratio Overall() => Mining * (Dressing ?? Ratio.One);

    private static Ratio Share(Ratio rate) =>
        rate.Sign > 0 && rate <= Ratio.One ? rate : throw new ArgumentOutOfRangeException(nameof(rate), rate, "More than nothing is recovered, and at most all.");
}

/// <summary>How much of a resource there is, how good it is and what becomes of it (资源数量、质量、利用与效益).</summary>
/// <remarks>One record for land, forest, grass, wetland, water, minerals and sea: area where it is ground, stock where it is counted, both for forest.</remarks>
public sealed record ResourceQuantity
{
    /// <summary>The asset.</summary>
    public required SubjectId Asset { get; init => field = value.OrThrow(); }

    /// <summary>资源种类.</summary>
    public required Code<ResourceKind> Kind { get; init; }

    /// <summary>坐落.</summary>
    public required DivisionCode Division { get; init; }

    /// <summary>面积.</summary>
    public Area? Area { get; init; }

    /// <summary>储量、蓄积、水量.</summary>
    public Quantity? Stock { get; init; }

    /// <summary>质量等级.</summary>
    public ValueList<QualityGrade> Grades { get; init; }

    /// <summary>矿产回收率.</summary>
    public RecoveryRates? Recovery { get; init; }

    /// <summary>开发利用状态.</summary>
    public Utilisation? Use { get; init; }

    /// <summary>What it brings a year (年使用效益).</summary>
    public Money? AnnualBenefit { get; init; }

    /// <summary>存量、增量.</summary>
    public AssetOrigin? Origin { get; init; }

    /// <summary>The source it is from (数据来源).</summary>
    public SubjectId? Source { get; init; }

    /// <summary>What can be won of the stock (可采量): the stock, times the recovery where it is stated.</summary>
    /// <returns>The amount, or none without a stock.</returns>
    public Quantity? Recoverable() => Stock is { } stock ? stock * (Recovery?.Overall() ?? Ratio.One) : null;

    /// <summary>How long the stock lasts (可采年限) at so much a year, won from it.</summary>
    /// <param name="aYear">What is won a year, above zero.</param>
    /// <returns>The years, or none without a stock.</returns>
    /// <exception cref="ArgumentException">The two are measured in units of different things.</exception>
    public Years? LastsFor(Quantity aYear)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(aYear.Sign, nameof(aYear));
        return Recoverable() is { Sign: >= 0 } amount ? new Years(amount.In(aYear.Unit).Amount / aYear.Amount) : null;
    }
}
