using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>A line of the account of quantity and quality (数量质量账): what of one kind and grade lies in one place.</summary>
public sealed record QuantityAccount
{
    /// <summary>行政区.</summary>
    public required DivisionCode Division { get; init; }

    /// <summary>资源种类.</summary>
    public required Code<ResourceKind> Kind { get; init; }

    /// <summary>The grade; none for what was not graded, which is a line of its own (未定级).</summary>
    public QualityGrade? Grade { get; init; }

    /// <summary>How many assets.</summary>
    public required int Assets { get; init; }

    /// <summary>Their area.</summary>
    public required Area Area { get; init; }

    /// <summary>Their stock (实物量); none where none is stated, and stocks in different units are different lines.</summary>
    public Quantity? Stock { get; init; }

    /// <summary>Adds quantities up by place, kind and grade of one scheme (分区分类分等汇总); the lines add up to the whole.</summary>
    /// <param name="quantities">The quantities.</param>
    /// <param name="scheme">The scheme of grades.</param>
    /// <param name="level">At which level of divisions.</param>
    /// <returns>The lines, by place, kind, grade and unit.</returns>
    public static ValueList<QuantityAccount> Of(ValueList<ResourceQuantity> quantities, string scheme, DivisionLevel level) =>
    [
        .. quantities
            .GroupBy(quantity => (
                Division: quantity.Division.Level <= level ? quantity.Division : quantity.Division.At(level),
                quantity.Kind,
                Grade: quantity.Grades.FirstOrDefault(grade => grade.Scheme == scheme)?.Grade ?? string.Empty,
                Unit: quantity.Stock?.Unit.ToString() ?? string.Empty))
            .OrderBy(static group => group.Key.Division).ThenBy(static group => group.Key.Kind).ThenBy(static group => group.Key.Grade, StringComparer.Ordinal).ThenBy(static group => group.Key.Unit, StringComparer.Ordinal)
            .Select(group => new QuantityAccount
            {
                Division = group.Key.Division,
                Kind = group.Key.Kind,
                Grade = group.Key.Grade.Length == 0 ? null : new() { Scheme = scheme, Grade = group.Key.Grade },
                Assets = group.Count(),
                Area = AssetPlanning.Area.Sum(group.Select(static quantity => quantity.Area ?? AssetPlanning.Area.Zero)),
                Stock = group.Key.Unit.Length == 0 ? null : group.Aggregate(new Quantity(0, group.Key.Unit), static (sum, quantity) => sum + quantity.Stock!.Value),
            }),
    ];
}
