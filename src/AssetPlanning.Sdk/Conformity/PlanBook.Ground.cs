using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <content>What becomes of ground under a plan: arranged, built on, turned to other uses.</content>
public static partial class PlanBook
{
    /// <summary>全域全要素安排核查: whether something is arranged for every square metre of some units, and nothing twice.</summary>
    /// <param name="units">The ground of the units.</param>
    /// <param name="names">The names of the units, in the order of their numbers.</param>
    /// <param name="ground">The ground of the arrangements, of the same frame.</param>
    /// <param name="arrangements">The arrangements, in the order of their numbers.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>The account of every unit and arrangement, and every gap and overlap with its shape.</returns>
    /// <exception cref="ArgumentException">There is not one name a unit or one arrangement an item, or the frames differ.</exception>
    public static Explained<ArrangementCoverage> CheckArrangements(
        PolygonSet units,
        ValueList<SubjectId> names,
        PolygonSet ground,
        ValueList<Arrangement> arrangements,
        int listed = AreaBook.DefaultListed,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(ground);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        if (units.Count != names.Count || ground.Count != arrangements.Count)
        {
            throw new ArgumentException($"{units.Count} units have {names.Count} names, and {ground.Count} pieces of ground {arrangements.Count} arrangements.", nameof(names));
        }

        if (!units.Frame.IsSameAs(ground.Frame))
        {
            throw new ArgumentException("Units and arrangements share one frame.", nameof(ground));
        }

        return Explained.By(
            null,
            calculation => new ArrangementCheck(units, names, ground, arrangements, calculation).Run(listed, cancellationToken),
            LandStamp.Of(("units", ((IPatchLayer)units).Print), ("names", LandStamp.Of(names)), ("ground", ((IPatchLayer)ground).Print), ("arrangements", LandStamp.Of(arrangements))));
    }

    /// <summary>建设形态划分: how much of each subject lies in the areas of concentrated building, outside of them, and where nobody knows.</summary>
    /// <param name="index">The layers.</param>
    /// <param name="footprints">The ground of the subjects, of the same frame.</param>
    /// <param name="subjects">Their names, in the order of their numbers.</param>
    /// <param name="boundaries">The boundaries of concentrated building: 城镇开发边界, 村庄建设边界. All of them: ground is outside only where each is known.</param>
    /// <param name="terms">The day and the measure.</param>
    /// <param name="threads">How many threads the overlay uses, at least one.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>One split a subject.</returns>
    /// <exception cref="ArgumentException">There is not one footprint a subject, no boundary is named, the frames differ, or areas on the ellipsoid are asked for without a projection.</exception>
    public static Explained<BuiltForms> SplitByBuiltForm(
        ConformityIndex index,
        PolygonSet footprints,
        ValueList<SubjectId> subjects,
        ValueList<LayerSelection> boundaries,
        ConformityTerms terms,
        int threads = 1,
        int listed = AreaBook.DefaultListed,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(footprints);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        AreaOverlay.Check(footprints, index.Zones.Zones, MeasuredArea.Zero, threads);
        if (footprints.Count != subjects.Count || boundaries.Count == 0)
        {
            throw new ArgumentException($"{subjects.Count} subjects have {footprints.Count} footprints and {boundaries.Count} boundaries.", nameof(subjects));
        }

        if (terms.Basis == AreaSurface.Ellipsoidal && footprints.Frame.Projection is null)
        {
            throw new ArgumentException("Without a projection there are no areas on the ellipsoid.", nameof(terms));
        }

        return Explained.By(
            null,
            calculation => new BuiltFormCheck(index, footprints, subjects, boundaries, terms.On).Run(calculation, terms.Basis, threads, listed, cancellationToken),
            LandStamp.Of(
            [
                .. index.Registry.Layers.Select(static layer => (layer.Entry.Id.ToString(), PlanLayerRegistry.Print(layer))),
                ("footprints", ((IPatchLayer)footprints).Print),
                ("subjects", LandStamp.Of(subjects)),
                ("boundaries", LandStamp.Of(boundaries)),
                ("terms", LandStamp.Of([terms])),
            ]));
    }

    /// <summary>用地结构调整表: what is of which class before and after a plan, from where to where, and place by place.</summary>
    /// <param name="transitions">All ground, that which stays as it is included.</param>
    /// <param name="rulebook">Knows the classes, their levels and the crosswalk of the survey.</param>
    /// <param name="byFirstLevel">Whether classes are put together at the first level of the classification (一级类).</param>
    /// <returns>The table; what cannot be put in one class is set aside with its area.</returns>
    public static Explained<LandUseStructure> StructureOf(ValueList<UseTransition> transitions, RulebookEdition rulebook, bool byFirstLevel = true)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        var stamp = LandStamp.Of(("transitions", LandStamp.Of(transitions)), ("terms", LandStamp.Of([byFirstLevel])));
        return Explained.By(null, calculation => new LandUseBalance(rulebook, calculation).Run(transitions, byFirstLevel), () => stamp() with { Edition = rulebook.Name });
    }

    /// <summary>限额内分配: divides a total of one class over places or classes by weight, between the least and the most of each.</summary>
    /// <param name="whole">The total, a multiple of the quantum.</param>
    /// <param name="quantum">The smallest step, such as 0.01 公顷.</param>
    /// <param name="bounds">Who takes part, and within which bounds.</param>
    /// <returns>The parts, which add up to the total exactly; refused where the bounds do not let them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The quantum is not positive.</exception>
    public static Explained<AdjustmentPlan> Distribute(Area whole, Area quantum, ValueList<AdjustmentBound> bounds)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(quantum.Count, nameof(quantum));
        return Explained.By(
            null,
            calculation => new BoundedSharing(whole, quantum, bounds, calculation).Run(),
            LandStamp.Of(("terms", LandStamp.Of([whole, quantum])), ("bounds", LandStamp.Of(bounds.OrderBy(static bound => bound.Id)))));
    }
}
