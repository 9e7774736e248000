using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>One change of planning conditions (规划条件变动): what is not named stays as planned.</summary>
public sealed record ConditionStep
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>容积率.</summary>
    public RatioRange? FloorAreaRatio { get; init; }

    /// <summary>建筑密度.</summary>
    public RatioRange? BuildingDensity { get; init; }

    /// <summary>绿地率.</summary>
    public RatioRange? GreenRatio { get; init; }

    /// <summary>建筑限高.</summary>
    public Metres? HeightLimit { get; init; }

    /// <summary>使用年期.</summary>
    public Years? Term { get; init; }

    /// <summary>Why it is asked (依据): a proposal, a variant of the plan.</summary>
    public required Citation Basis { get; init; }

    internal ValuedState Changed(ValuedState planned)
    {
        var conditions = planned.Conditions ?? new PlanningConditions { Basis = Basis };
        return planned with
        {
            Term = Term ?? planned.Term,
            Conditions = FloorAreaRatio is null && BuildingDensity is null && GreenRatio is null && HeightLimit is null
                ? planned.Conditions
                : conditions with
                {
                    FloorAreaRatio = FloorAreaRatio ?? conditions.FloorAreaRatio,
                    BuildingDensity = BuildingDensity ?? conditions.BuildingDensity,
                    GreenRatio = GreenRatio ?? conditions.GreenRatio,
                    HeightLimit = HeightLimit ?? conditions.HeightLimit,
                    Basis = Basis,
                },
        };
    }
}

/// <summary>What a lot is worth after one change (价格响应).</summary>
public sealed record PriceResponseLine
{
    /// <summary>The lot.</summary>
    public required LotId Lot { get; init; }

    /// <summary>The change.</summary>
    public required SubjectId Step { get; init; }

    /// <summary>规划价值 as it is.</summary>
    public required Money Planned { get; init; }

    /// <summary>变动后价值; none where a parcel of the lot has no value under the change.</summary>
    public Money? Value { get; init; }

    /// <summary>变动额 = after − before.</summary>
    public Money? Change { get; init; }
}

/// <summary>What one step of conditions changes, lot by lot, through the same method (规划条件价格响应表).</summary>
public sealed record PriceResponse
{
    /// <summary>The lines, by lot, then in the order of the steps.</summary>
    public required ValueList<PriceResponseLine> Lines { get; init; }

    internal static PriceResponse? Of(PlannedAssets assets, DetailedPlan plan, ValueList<ConditionStep> steps, Appraiser appraiser, Calculation calculation)
    {
        if (!DifferentiationRun.IsOfPlan(assets, plan, calculation))
        {
            return null;
        }

        var lots = plan.Lots.ToLookup(static lot => lot.Id);
        var lines = new List<PriceResponseLine>();
        foreach (var own in assets.Assets.GroupBy(static asset => asset.Lot).OrderBy(static own => own.Key))
        {
            if (lots[own.Key].FirstOrDefault() is not { } lot)
            {
                calculation.Report(FindingCatalogue.DifferentiationLotDiffers, own.Key.ToString(), [Figure.Name(own.Key.ToString())]);
                continue;
            }

            for (var at = 0; at < steps.Count; at++)
            {
                lines.Add(Line([.. own.OrderBy(static asset => asset.Parcel.Id)], lot, steps[at], at, appraiser, calculation));
            }
        }

        return new() { Lines = [.. lines] };
    }

    private static PriceResponseLine Line(ValueList<PlannedAsset> own, Lot lot, ConditionStep step, int at, Appraiser appraiser, Calculation calculation)
    {
        var planned = Money.Sum(own.Select(static asset => asset.Planned.Amount));
        var values = new List<Operand>();
        foreach (var asset in own)
        {
            // Lines beyond those of the sixteen sets of decisions, so that both tables can stand in one trail.
            var valued = new ValuedAs(ValueStage.Planned, StatesBetween.All + 1 + at);
            var (value, _) = appraiser.Appraise(asset.Parcel, lot, step.Changed(ValuedState.Planned(asset.Parcel, lot, appraiser.Rulebook)), valued);
            if (value is not null)
            {
                values.Add(Operand.From(valued.Key(asset.Parcel), value.Amount));
            }
        }

        if (values.Count < own.Count)
        {
            calculation.Report(FindingCatalogue.ResponseWithoutValue, lot.Subject, [step.Id]);
            return new() { Lot = lot.Id, Step = step.Id, Planned = planned };
        }

        var after = Money.Sum(values.Select(static value => value.Value.Money));
        if (calculation.Why is { } why)
        {
            FigureKey Key(FigureTerm term, int line) => new(term.Code, lot.Subject, Line: line);
            why.Step(Key(FigureTerms.LotPlanned, 0), planned, Derivation.Sum, [.. own.Select(asset => Operand.From(UpliftTrail.TellPlanned(why, asset), asset.Planned.Amount))]);
            why.Step(Key(FigureTerms.ResponseValue, at), after, Derivation.Sum, [.. values]);
            why.Step(Key(FigureTerms.ResponseChange, at), after - planned, Derivation.Difference, [Operand.From(Key(FigureTerms.ResponseValue, at), after), Operand.From(Key(FigureTerms.LotPlanned, 0), planned)]);
        }

        return new() { Lot = lot.Id, Step = step.Id, Planned = planned, Value = after, Change = after - planned };
    }
}
