using AssetPlanning.Spatial;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>A design against all planning conditions of its lot (规划条件核对): height, FAR and the rest kept as the plan states them.</summary>
public sealed record ConditionCheck
{
    /// <summary>The lot (规划地块).</summary>
    public required LotId Lot { get; init; }

    /// <summary>The first status in precedence of all (综合结论); NotChecked where the lot has no conditions: then no land is granted.</summary>
    public required VerdictStatus Status { get; init; }

    /// <summary>Condition by condition (分项核对).</summary>
    public required ValueList<ConditionResult> Results { get; init; }

    /// <summary>规划条件核对: holds a design against the conditions of its lot.</summary>
    /// <param name="lot">The lot.</param>
    /// <param name="design">The design.</param>
    /// <param name="registry">The layers set-backs are measured on, where there are any; without them they are compared as stated, and a finding says so.</param>
    /// <returns>One result a condition; what the design does not state is NotChecked.</returns>
    /// <exception cref="ArgumentException">The design is for another lot.</exception>
    public static Explained<ConditionCheck> Of(Lot lot, DesignFigures design, PlanLayerRegistry? registry = null)
    {
        ArgumentNullException.ThrowIfNull(lot);
        ArgumentNullException.ThrowIfNull(design);
        if (lot.Id != design.Lot)
        {
            throw new ArgumentException($"The design is for lot {design.Lot}, not {lot.Id}.", nameof(design));
        }

        return Explained.By(
            null,
            calculation =>
            {
                var results = ResultsOf(lot, design, new SetbackGround(registry, design, lot.Subject, calculation));
                foreach (var result in results)
                {
                    Report(result, lot, calculation);
                }

                return new ConditionCheck
                {
                    Lot = lot.Id,
                    Status = results.Count == 0 ? VerdictStatus.NotChecked : results.Min(static result => result.Status),
                    Results = results,
                };
            },
            LandStamp.Of(
            [
                ("lot", LandStamp.Of([lot])),
                ("design", LandStamp.Of([design])),
                .. (registry?.Layers ?? []).Select(static layer => (layer.Entry.Id.ToString(), PlanLayerRegistry.Print(layer))),
            ]));
    }

    /// <summary>Condition by condition, without findings but those of measured ground.</summary>
    internal static ValueList<ConditionResult> ResultsOf(Lot lot, DesignFigures design, SetbackGround? ground) =>
        lot.Conditions is { } conditions ? [.. Held(lot, conditions, design, ground)] : [];

    private static void Report(ConditionResult result, Lot lot, Calculation calculation)
    {
        var (condition, basis) = (Figure.Name(result.Condition), Figure.Name(lot.Conditions!.Basis.ToString()));
        if (result.Status == VerdictStatus.Conflict)
        {
            calculation.Report(FindingCatalogue.ConditionNotMet, lot.Subject, [condition, Figure.Name(result.Designed!), Figure.Name(result.Asked), basis]);
        }
        else if (result.Status == VerdictStatus.NotChecked)
        {
            calculation.Report(FindingCatalogue.ConditionNotChecked, lot.Subject, [condition, Figure.Name(result.Asked), basis]);
        }
    }

    private static List<ConditionResult> Held(Lot lot, PlanningConditions conditions, DesignFigures design, SetbackGround? ground)
    {
        var results = new List<ConditionResult>();
        Hold(results, "容积率", conditions.FloorAreaRatio, design.FloorAreaRatio);
        Hold(results, "建筑密度", conditions.BuildingDensity, design.BuildingDensity);
        Hold(results, "绿地率", conditions.GreenRatio, design.GreenRatio);
        if (conditions.HeightLimit is { } limit)
        {
            results.Add(Result("建筑限高", $"≤ {limit} m", design.Height is { } height ? $"{height} m" : null, design.Height is { } high ? high <= limit : null));
        }

        foreach (var setback in conditions.Setbacks)
        {
            var (kept, keeps) = ground is null ? AsStated(setback, design) : ground.Hold(setback);
            results.Add(Result("退线 " + setback.From, $"≥ {setback.Distance} m", kept, keeps));
        }

        foreach (var facility in conditions.Facilities)
        {
            var provided = design.Facilities.FirstOrDefault(provided => provided.Name == facility.Name);
            results.Add(Result("配套 " + facility.Name, TextOf(facility)!, TextOf(provided), Meets(facility, provided)));
        }

        HoldUses(results, lot, conditions.MixedUses, design.UseShares);
        if (conditions.Underground is { } underground)
        {
            results.Add(Result("地下空间", TextOf(underground)!, TextOf(design.Underground), Meets(underground, design.Underground)));
        }

        return results;
    }

    /// <summary>A set-back as the design states it.</summary>
    internal static (string? Designed, bool? Keeps) AsStated(Setback asked, DesignFigures design)
    {
        var stated = design.Setbacks.FirstOrDefault(kept => kept.From == asked.From)?.Distance;
        return (stated is { } distance ? $"{distance} m" : null, stated is { } far ? far >= asked.Distance : null);
    }

    private static void Hold(List<ConditionResult> results, string name, RatioRange? range, Ratio? figure)
    {
        if (range is not null)
        {
            results.Add(Result(name, range.ToText(), figure?.ToString(), figure is { } number ? range.Contains(number) : null));
        }
    }

    // Where uses may be mixed, one that is neither the lot's own nor listed may not be mixed in.
    private static void HoldUses(List<ConditionResult> results, Lot lot, ValueList<MixedUse> listed, ValueList<UseShare> shares)
    {
        foreach (var mixed in listed)
        {
            var share = shares.FirstOrDefault(share => share.LandUse == mixed.LandUse)?.Share;
            results.Add(Result("兼容 " + mixed.LandUse, mixed.Share.ToText(), share?.ToString(), share is { } part ? mixed.Share.Contains(part) : null));
        }

        foreach (var share in shares)
        {
            if (share.LandUse != lot.LandUse && !listed.Any(mixed => mixed.LandUse == share.LandUse))
            {
                results.Add(Result("兼容 " + share.LandUse, "≤ 0", share.Share.ToString(), share.Share.Sign <= 0));
            }
        }
    }

    private static bool? Meets(RequiredFacility asked, RequiredFacility? provided) => provided is null ? null
        : provided.Number < asked.Number ? false
        : asked.LeastFloorArea is not { } least ? true
        : provided.LeastFloorArea is { } area ? area >= least : null;

    private static bool? Meets(UndergroundUse asked, UndergroundUse? designed)
    {
        if (designed is null)
        {
            return null;
        }

        if (designed.LandUses.Any(use => !asked.LandUses.Contains(use)) || designed.MostFloorArea > asked.MostFloorArea || designed.DepthLimit > asked.DepthLimit)
        {
            return false;
        }

        return (asked.MostFloorArea is not null && designed.MostFloorArea is null) || (asked.DepthLimit is not null && designed.DepthLimit is null) ? null : true;
    }

    private static string? TextOf(RequiredFacility? facility) => facility is null ? null : $"{facility.Number}, {facility.LeastFloorArea?.ToString() ?? "—"}";

    private static string? TextOf(UndergroundUse? use) => use is null ? null
        : $"{string.Join(' ', use.LandUses)}, {use.MostFloorArea?.ToString() ?? "—"}, {use.DepthLimit?.ToString() ?? "—"} m";

    private static ConditionResult Result(string condition, string asked, string? designed, bool? meets) => new()
    {
        Condition = condition,
        Asked = asked,
        Designed = designed,
        Status = meets switch { true => VerdictStatus.Clear, false => VerdictStatus.Conflict, null => VerdictStatus.NotChecked },
    };
}
