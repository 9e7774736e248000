using AssetPlanning.Accounting;
using AssetPlanning.Rulebook;
using AssetPlanning.Valuation;

namespace AssetPlanning.Supply;

/// <summary>A way to bring an asset to the market (供应方式).</summary>
public abstract record SupplyMode
{
    /// <summary>Supplies one asset.</summary>
    /// <param name="turn">The asset, the day, and the door for income and the right that is set up.</param>
    public abstract void Supply(ref SupplyTurn turn);
}

/// <summary>A mode's turn at one asset (供应轮次). A mode that hands over no right leaves the asset where it is.</summary>
public ref struct SupplyTurn
{
    private readonly Calculation calculation;
    private readonly DueList dues;
    private readonly List<ApprovalNeed> needs;

    internal SupplyTurn(Calculation calculation, DueList dues, List<ApprovalNeed> needs, PlannedAsset asset, DateOnly on, string mode, Consultation rulebook)
    {
        this.calculation = calculation;
        this.dues = dues;
        this.needs = needs;
        Rulebook = rulebook;
        Asset = asset;
        On = on;
        Mode = mode;
    }

    /// <summary>The asset.</summary>
    public PlannedAsset Asset { get; }

    /// <summary>When.</summary>
    public DateOnly On { get; }

    /// <summary>The name of the mode.</summary>
    public string Mode { get; }

    /// <summary>The recorder, when the calculation is being explained.</summary>
    public readonly Recorder? Why => calculation.Why;

    /// <summary>The name of the asset's planned value in the trail.</summary>
    public readonly FigureKey PlannedValueKey => ValuedAs.Planned.Key(Asset.Parcel);

    /// <summary>The planned use as the catalogue has it; none for a use it does not know.</summary>
    public readonly LandUse? Use => Rulebook.LandUse(Asset.LandUse);

    /// <summary>The rulebook (规则库): what is asked of it is noted in the result, and reported where it has no sure answer.</summary>
    public Consultation Rulebook { get; }

    /// <summary>The longest term the rulebook allows a right for the planned use, where the asset lies, on the day (法定最高年期).</summary>
    /// <param name="right">The right.</param>
    /// <returns>The term; none where the use has no purpose of its own or the rulebook no answer, which it then reports.</returns>
    public readonly Years? LongestTerm(Code<RightType> right)
    {
        if (Use?.Purpose is not { } purpose)
        {
            return null;
        }

        var answer = Rulebook.Ask(StandardParameters.RightLongestTerm, (right, purpose), On, Asset.Parcel.Division);
        return answer.IsMissing ? null : answer.Value;
    }

    /// <summary>Whether a right lies on land of such an owner, by the catalogue of rights (所有权相符); where the catalogue knows no owner, it does not.</summary>
    /// <param name="right">The right.</param>
    /// <returns>The answer.</returns>
    public readonly bool IsOwnedFor(Code<RightType> right)
    {
        foreach (var owner in Rulebook.Profile(right).Ownerships)
        {
            if (owner == Asset.Parcel.Ownership)
            {
                return true;
            }
        }

        return false;
    }

    internal SuppliedAsset? Supplied { get; private set; }

    internal FindingKind? Refusal { get; private set; }

    /// <summary>The market pays for the asset and gets a right in it.</summary>
    /// <param name="term">What is paid.</param>
    /// <param name="amount">How much.</param>
    /// <param name="right">The right.</param>
    /// <param name="years">For how long.</param>
    /// <returns>The name of the flow, to say in <see cref="Why"/> how the amount came about.</returns>
    public FigureKey Sell(FigureTerm term, Money amount, Code<RightType> right, Years years)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (Supplied is not null)
        {
            throw new InvalidOperationException($"{Mode} sells {Asset.Parcel.Id} twice.");
        }

        var key = dues.LayDown(
            term,
            Asset.Parcel.Subject,
            Asset.Parcel.Scope,
            FlowKind.Receipt,
            On,
            StandingParties.Market,
            StandingParties.SupplyProceeds,
            amount,
            (PlannedValueKey, Asset.Planned.Amount),
            Mode);
        Supplied = new() { Parcel = Asset.Parcel.Id, Lot = Asset.Lot, Mode = Mode, Right = right, Term = years, Price = amount };
        return key;
    }

    /// <summary>The supply needs an approval.</summary>
    /// <param name="need">Which, for what, why.</param>
    public readonly void Need(ApprovalNeed need)
    {
        ArgumentNullException.ThrowIfNull(need);
        needs.Add(need);
    }

    /// <summary>Reports something to look at that does not stop the supply.</summary>
    /// <param name="kind">What.</param>
    /// <param name="arguments">The numbers and names it tells of.</param>
    public readonly void Report(FindingKind kind, ValueList<Figure> arguments = default) =>
        calculation.Report(kind, Asset.Parcel.Subject, arguments);

    /// <summary>Reports something to look at that holds for every asset of the mode; it is told once, of the mode.</summary>
    /// <param name="kind">What.</param>
    /// <param name="arguments">The numbers and names it tells of.</param>
    public readonly void ReportOnce(FindingKind kind, ValueList<Figure> arguments = default) => calculation.ReportOnce(kind, Mode, arguments);

    /// <summary>Leaves the asset where it is and says why.</summary>
    /// <param name="kind">Why; of severity <see cref="Severity.Rejected"/>.</param>
    /// <param name="arguments">The numbers and names it tells of.</param>
    public void Refuse(FindingKind kind, ValueList<Figure> arguments = default)
    {
        Refusal = FindingKind.RequireSettingAside(kind);
        calculation.Report(kind, Asset.Parcel.Subject, arguments);
    }
}
