using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>What happens to coordinates of restricted data on their way out (坐标处理).</summary>
public enum CoordinateRule
{
    /// <summary>原样导出.</summary>
    Kept,

    /// <summary>降低精度: rounded to a grid.</summary>
    Coarsened,

    /// <summary>不导出图形.</summary>
    Withheld,
}

/// <summary>How restricted data leave the house (涉密与敏感数据导出): with which coordinates, and without which columns.</summary>
/// <remarks>
/// Which data are restricted, and how coarse is coarse enough, is for the keeper of the data to say; nothing here decides it. What a
/// withheld column holds is withheld from the other columns of its feature too, and what looks like the number of a person is told.
/// Coarsened shapes have no heights: these would say where they are.
/// </remarks>
public sealed record ExportTerms
{
    /// <summary>For whom or at which class it is made (密级或用途), as findings and people read it.</summary>
    public required string Class { get; init; }

    /// <summary>坐标处理.</summary>
    public required CoordinateRule Coordinates { get; init; }

    /// <summary>The step coordinates are rounded to, metres or degrees as the layer has them (坐标步长); only where they are coarsened.</summary>
    public double? Step
    {
        get;
        init => field = value is null or (>= 1e-9 and <= 1e9) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A step is 10⁻⁹ to 10⁹.");
    }

    /// <summary>Columns that name or identify persons or places (隐去的列, 个人信息、坐标): they stay, and what they hold goes.</summary>
    public ValueList<string> Persons { get; init; }

    /// <summary>This layer as it may leave.</summary>
    /// <param name="source">The layer.</param>
    /// <returns>The layer without what is not to leave.</returns>
    /// <exception cref="ArgumentException">A step is missing or too much, or a column of persons is not in the layer: a name written wrong would let it through.</exception>
    public ILayerSource Applied(ILayerSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (Step.HasValue != (Coordinates == CoordinateRule.Coarsened))
        {
            throw new ArgumentException("A step goes with coarsened coordinates, and with nothing else.", nameof(source));
        }

        foreach (var name in Persons)
        {
            if (source.Schema.IndexOf(name) < 0)
            {
                throw new ArgumentException($"'{source.Schema.Name}' has no column '{name}'.", nameof(source));
            }
        }

        return new ExportedLayer(source, this);
    }

    /// <summary>What these terms do to a layer, as its provenance says it.</summary>
    internal string Treatment()
    {
        var coordinates = Coordinates switch
        {
            CoordinateRule.Coarsened => string.Create(CultureInfo.InvariantCulture, $"坐标降到 {Step} 的整数倍"),
            CoordinateRule.Withheld => "坐标隐去",
            _ => "坐标原样",
        };
        return $"按“{Class}”导出：{coordinates}{(Persons.Count == 0 ? string.Empty : $"，隐去 {string.Join('、', Persons)}")}";
    }
}
