using AssetPlanning.Spatial;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>What an arrangement holds of a unit (载体用地核算): alone, and together with others.</summary>
/// <param name="Unit">The unit (单元).</param>
/// <param name="Arrangement">The arrangement (活动安排).</param>
/// <param name="Kind">活动类别.</param>
/// <param name="Alone">Ground nothing else is arranged for (独占面积).</param>
/// <param name="Shared">Ground something else is arranged for too (重叠面积).</param>
public readonly record struct ArrangedArea(SubjectId Unit, SubjectId Arrangement, ArrangementKind Kind, MeasuredArea Alone, MeasuredArea Shared);

/// <summary>How the ground of a unit is arranged (单元用地核算): whole = once + several + none, exactly.</summary>
/// <param name="Unit">The unit (单元).</param>
/// <param name="Whole">总面积.</param>
/// <param name="Once">Ground with one arrangement (已安排面积).</param>
/// <param name="Several">Ground with several (重复安排面积), each square metre once.</param>
/// <param name="None">Ground with none (未安排面积).</param>
public readonly record struct UnitArrangement(SubjectId Unit, MeasuredArea Whole, MeasuredArea Once, MeasuredArea Several, MeasuredArea None);

/// <summary>Whether protection and development are arranged for all ground of some units and none of it twice (全域全要素安排核查). Immutable.</summary>
public sealed class ArrangementCoverage
{
    internal ArrangementCoverage(ValueList<UnitArrangement> units, ValueList<ArrangedArea> areas, ValueList<CoveragePart> parts, bool isChecked) =>
        (Units, Areas, Parts, IsChecked) = (units, areas, parts, isChecked);

    /// <summary>The units, in the caller's order.</summary>
    public ValueList<UnitArrangement> Units { get; }

    /// <summary>What each arrangement holds of each unit, by unit and arrangement in the caller's order; none where they do not meet.</summary>
    public ValueList<ArrangedArea> Areas { get; }

    /// <summary>Every gap and every overlap with its shape (缺漏与重叠图斑).</summary>
    public ValueList<CoveragePart> Parts { get; }

    /// <summary>Whether all ground was seen (是否全部核查): no unit or arrangement was set aside, and no units overlap.</summary>
    public bool IsChecked { get; }

    /// <summary>Conflict where ground is left out or arranged twice (核查结论); NotChecked where not all of it was seen.</summary>
    public VerdictStatus Status => Units.Any(static unit => unit.Several != MeasuredArea.Zero || unit.None != MeasuredArea.Zero) ? VerdictStatus.Conflict
        : IsChecked && Units.Count > 0 ? VerdictStatus.Clear : VerdictStatus.NotChecked;
}
