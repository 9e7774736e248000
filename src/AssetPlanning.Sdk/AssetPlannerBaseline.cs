using AssetPlanning.Inventory;
using AssetPlanning.Spatial;

namespace AssetPlanning;

/// <summary>Freezing baselines, and results that know theirs (基期底账冻结与结果时效).</summary>
public static class AssetPlannerBaseline
{
    private const string Input = "baseline";

    /// <summary>冻结: puts a name, a day and the fingerprint of its content on a baseline.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="id">Its name and version.</param>
    /// <param name="on">基期.</param>
    /// <returns>The baseline, frozen.</returns>
    /// <exception cref="ArgumentException">An accepted parcel has an empty value, which no inventory gives: the baseline cannot be written. Parcels set aside may have any.</exception>
    public static FrozenBaseline Freeze(this AssetPlanner planner, Baseline baseline, SubjectId id, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(baseline);
        return new() { Id = id, On = on, Print = PrintOf(planner, baseline) ?? throw new ArgumentException("An accepted parcel has no name, place, class, right or holder: the baseline cannot be written, so it cannot be frozen.", nameof(baseline)), Content = baseline };
    }

    /// <summary>核验: whether a frozen baseline is still what was frozen.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="frozen">The baseline, perhaps read from a document.</param>
    /// <returns>The baseline, or a refusal that shows both fingerprints.</returns>
    public static Explained<Baseline> Verify(this AssetPlanner planner, FrozenBaseline frozen)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(frozen);
        return Explained.By(
            ChainStage.Inventory,
            calculation =>
            {
                var now = PrintOf(planner, frozen.Content);
                if (now != frozen.Print)
                {
                    calculation.Report(FindingCatalogue.BaselineChanged, frozen.Id, [Figure.Name(frozen.Print.ToString()), Name(now)]);
                    return null;
                }

                return frozen.Content;
            },
            planner.Documents.Stamp(planner.Rulebook, ("frozen", frozen)));
    }

    /// <summary>时效: lets a result through if it was made from a baseline as it is now, and refuses it as stale if not.</summary>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="planner">The planner.</param>
    /// <param name="result">The result; its provenance names the baselines it was made from.</param>
    /// <param name="now">The baseline as it is now.</param>
    /// <returns>The result as it was, or a refusal that shows both fingerprints; the findings of the result stay with it.</returns>
    public static Explained<T> RequireCurrent<T>(this AssetPlanner planner, Explained<T> result, Baseline now)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(now);
        var then = result.Provenance.Inputs.Where(static input => input.Name == Input).Select(static input => input.Print).Distinct().ToList();
        var print = PrintOf(planner, now);
        if (then.Count > 0 && print is not null && then.TrueForAll(one => one == print))
        {
            return result;
        }

        return result.Refused(
            then.Count == 0
                ? Finding.Of(FindingCatalogue.BaselineNotNamed, "baseline", [])
                : Finding.Of(FindingCatalogue.BaselineStale, "baseline", [Name(then.Find(one => one != print)), Name(print)]));
    }

    /// <summary>按界切割: divides parcels over units or lots by a named rule.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="parcels">The parcels; their areas are multiples of 0.01 m².</param>
    /// <param name="footprints">Their footprints, in the same order.</param>
    /// <param name="units">The units.</param>
    /// <param name="names">The names of the units, in the order of their numbers.</param>
    /// <param name="basis">Which measured area stands for the ground.</param>
    /// <param name="rule">Who gets what.</param>
    /// <returns>The parts, which add up to each parcel's area exactly.</returns>
    /// <exception cref="ArgumentException">There is not one footprint a parcel or one name a unit, or an area is no multiple of 0.01 m².</exception>
    public static Explained<UnitParcels> CutByUnits(
        this AssetPlanner planner,
        ValueList<Parcel> parcels,
        PolygonSet footprints,
        ZoneIndex units,
        ValueList<SubjectId> names,
        AreaSurface basis,
        CuttingRule rule)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(units);
        if (names.Count != units.ZoneCount)
        {
            throw new ArgumentException($"{units.ZoneCount} units have {names.Count} names.", nameof(names));
        }

        return AreaBook.CutByBoundary(footprints, [.. parcels.Select(static parcel => parcel.Area)], units, basis, rule)
            .Then(cuts => Explained.By(
                ChainStage.Inventory,
                _ => UnitParcels.Of(parcels, names, cuts),
                planner.Documents.Stamp(planner.Rulebook, ("parcels", parcels), ("units", names))));
    }

    private static Fingerprint? PrintOf(AssetPlanner planner, Baseline baseline) => planner.Documents.PrintOf(Input, baseline).Print;

    private static Figure Name(Fingerprint? print) => Figure.Name(print?.ToString() ?? "（无）");
}
