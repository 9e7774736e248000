using AssetPlanning.Accounting;
using AssetPlanning.Valuation;

namespace AssetPlanning.Integration;

/// <summary>A way to gather rights in one hand (整备方式).</summary>
public abstract record IntegrationMethod
{
    /// <summary>Gathers one asset.</summary>
    /// <param name="turn">The asset, who gathers and when, and the door for what is owed and what changes.</param>
    public abstract void Integrate(ref IntegrationTurn turn);
}

/// <summary>A method's turn at one asset (整备轮次). A method that does not take the asset over leaves it out of the package.</summary>
public ref struct IntegrationTurn
{
    private readonly Calculation calculation;
    private readonly DueList dues;
    private readonly List<ApprovalNeed> needs;

    internal IntegrationTurn(Calculation calculation, DueList dues, List<ApprovalNeed> needs, PlannedAsset asset, PartyId by, DateOnly on, string method)
    {
        this.calculation = calculation;
        this.dues = dues;
        this.needs = needs;
        Asset = asset;
        By = by;
        On = on;
        Method = method;
    }

    /// <summary>The asset.</summary>
    public PlannedAsset Asset { get; }

    /// <summary>Who gathers (整备主体).</summary>
    public PartyId By { get; }

    /// <summary>When.</summary>
    public DateOnly On { get; }

    /// <summary>The name of the method.</summary>
    public string Method { get; }

    /// <summary>The recorder, when the calculation is being explained.</summary>
    public readonly Recorder? Why => calculation.Why;

    /// <summary>The name of the asset's current value in the trail.</summary>
    public readonly FigureKey CurrentValueKey => ValuedAs.Current.Key(Asset.Parcel);

    internal bool IsTaken { get; private set; }

    internal FindingKind? Refusal { get; private set; }

    /// <summary>The gatherer owes a party money.</summary>
    /// <param name="term">For what.</param>
    /// <param name="to">To whom.</param>
    /// <param name="amount">How much.</param>
    /// <param name="due">When; on the day of the gathering unless stated.</param>
    /// <returns>The name of the flow, to say in <see cref="Why"/> how the amount came about.</returns>
    public readonly FigureKey Owe(FigureTerm term, PartyId to, Money amount, DateOnly? due = null) => dues.LayDown(
        term,
        Asset.Parcel.Subject,
        Asset.Parcel.Scope,
        FlowKind.Cost,
        due ?? On,
        By,
        to,
        amount,
        (CurrentValueKey, Asset.Current.Amount),
        Method);

    /// <summary>The gathering needs an approval.</summary>
    /// <param name="need">Which, for what, why.</param>
    public readonly void Need(ApprovalNeed need)
    {
        ArgumentNullException.ThrowIfNull(need);
        needs.Add(need);
    }

    /// <summary>Reports something to look at that does not stop the gathering.</summary>
    /// <param name="kind">What.</param>
    /// <param name="arguments">The numbers and names it tells of.</param>
    public readonly void Report(FindingKind kind, ValueList<Figure> arguments = default) =>
        calculation.Report(kind, Asset.Parcel.Subject, arguments);

    /// <summary>The asset passes to the gatherer.</summary>
    public void Take() => IsTaken = true;

    /// <summary>Leaves the asset out and says why.</summary>
    /// <param name="kind">Why; of severity <see cref="Severity.Rejected"/>.</param>
    /// <param name="arguments">The numbers and names it tells of.</param>
    public void Refuse(FindingKind kind, ValueList<Figure> arguments = default)
    {
        Refusal = FindingKind.RequireSettingAside(kind);
        calculation.Report(kind, Asset.Parcel.Subject, arguments);
    }
}
