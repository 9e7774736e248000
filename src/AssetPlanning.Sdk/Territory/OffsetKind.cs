using System.Text.Json.Serialization;

namespace AssetPlanning.Territory;

/// <summary>When what is taken has to be made good (平衡时点).</summary>
[JsonConverter(typeof(NameConverter<OffsetWindow>))]
public enum OffsetWindow
{
    /// <summary>先补后占: at the end of every day, from the first entry on.</summary>
    Running,

    /// <summary>年度平衡: within every calendar year, nothing carried over.</summary>
    Yearly,

    /// <summary>整体平衡: when all entries are in.</summary>
    Whole,
}

/// <summary>One thing a balance is struck in (平衡指标): area, grain a year, paddy.</summary>
public sealed record OffsetMeasure : Term<OffsetMeasure>
{
    /// <summary>The unit it is shown in; entries may use any unit of the same kind.</summary>
    public required QuantityUnit Unit { get; init; }

    /// <summary>How much may be taken for one unit given (折抵比例).</summary>
    public required Ratio Rate { get; init => field = value.Sign > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "What is given earns something."); }

    /// <summary>Which document asks for it; none where no citable clause is known, and results then say so.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>A balance of what is taken against what is given (平衡制度): the built-in ones stand in <see cref="OffsetKinds"/>, others are made the same way.</summary>
public sealed record OffsetKind : Term<OffsetKind>
{
    /// <summary>What it is struck in; every entry states all of them.</summary>
    public required ValueList<OffsetMeasure> Measures { get; init; }

    /// <summary>When it has to hold.</summary>
    public required OffsetWindow Window { get; init; }
}

/// <summary>The balances of land and water everybody has to keep (各类平衡).</summary>
public static class OffsetKinds
{
    /// <summary>耕地占补平衡: arable land built on against arable land made, in quantity, in yield and in paddy.</summary>
    /// <remarks>
    /// Quantity and quality: 土地管理法 第三十条. That paddy is counted for itself, and that land is made before it is taken, is
    /// practice without a clause at hand: unconfirmed, and every result says so.
    /// </remarks>
    public static OffsetKind FarmlandOffset => new()
    {
        Code = "farmland-offset",
        Chinese = "耕地占补平衡",
        English = "offset of arable land built on",
        Window = OffsetWindow.Running,
        Measures =
        [
            Measure("area", "数量", "area", "公顷", new("土地管理法", "第三十条")),
            Measure("yield", "产能", "yield a year", "kg", new("土地管理法", "第三十条")),
            Measure("paddy", "水田", "paddy", "公顷", null),
        ],
    };

    /// <summary>耕地进出平衡: arable land turned to other farm use against farm land turned to arable.</summary>
    public static OffsetKind FarmlandExchange => new()
    {
        Code = "farmland-exchange",
        Chinese = "耕地进出平衡",
        English = "exchange of arable with other farm land",
        Window = OffsetWindow.Yearly,
        Measures = [Measure("area", "数量", "area", "公顷", new("自然资发〔2021〕166号", string.Empty))],
    };

    /// <summary>城乡建设用地增减挂钩: land newly built on against construction land reclaimed, within a project; what is left over is the quota for sale (节余指标).</summary>
    public static OffsetKind ConstructionLinkage => new()
    {
        Code = "construction-linkage",
        Chinese = "城乡建设用地增减挂钩",
        English = "new construction land against reclaimed",
        Window = OffsetWindow.Whole,
        Measures = [Measure("area", "面积", "area", "公顷", null)],
    };

    /// <summary>水资源平衡: water abstracted against water available, within a year.</summary>
    public static OffsetKind Water => new()
    {
        Code = "water",
        Chinese = "水资源平衡",
        English = "abstraction against availability",
        Window = OffsetWindow.Yearly,
        Measures = [Measure("volume", "水量", "volume", "万m³", null)],
    };

    /// <summary>增存挂钩: new construction quota against stock of approved or idle land disposed of, at a rate the province states.</summary>
    /// <param name="rate">How much new quota one unit disposed of earns.</param>
    /// <param name="basis">The document that says so.</param>
    /// <returns>The balance.</returns>
    public static OffsetKind StockLinkage(Ratio rate, Citation basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return new()
        {
            Code = "stock-linkage",
            Chinese = "增存挂钩",
            English = "new quota against stock disposed of",
            Window = OffsetWindow.Running,
            Measures = [Measure("area", "面积", "area", "公顷", basis) with { Rate = rate }],
        };
    }

    private static OffsetMeasure Measure(string code, string chinese, string english, QuantityUnit unit, Citation? basis) => new()
    {
        Code = code,
        Chinese = chinese,
        English = english,
        Unit = unit,
        Rate = Ratio.One,
        Basis = basis,
    };
}
