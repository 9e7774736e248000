using AssetPlanning.Inventory;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>A rule of control (管控规则): judges a parcel against the plan as given.</summary>
public abstract record ConformityRule
{
    /// <summary>Judges one parcel.</summary>
    /// <param name="turn">The parcel, the lots that name it, and the door for the verdict.</param>
    public abstract void Judge(ref ConformityTurn turn);
}

/// <summary>A rule's turn at one parcel (管控轮次). A rule that says nothing has checked nothing.</summary>
public ref struct ConformityTurn
{
    private FindingKind? kind;
    private ValueList<Figure> arguments;

    internal ConformityTurn(Parcel parcel, ValueList<Lot> lots, string rule)
    {
        Parcel = parcel;
        Lots = lots;
        Verdict = new() { Subject = parcel.Subject, Rule = rule, Status = VerdictStatus.NotChecked };
    }

    /// <summary>The parcel.</summary>
    public Parcel Parcel { get; }

    /// <summary>The lots that name it.</summary>
    public ValueList<Lot> Lots { get; }

    internal Verdict Verdict { get; private set; }

    /// <summary>The finding; a rule that said nothing has checked nothing, and that is one too.</summary>
    internal readonly FindingKind? Kind => kind ?? (Verdict.Status == VerdictStatus.Clear ? null : FindingCatalogue.RuleSilent);

    internal readonly ValueList<Figure> Arguments => kind is null ? [Figure.Name(Verdict.Rule)] : arguments;

    /// <summary>Finds nothing in the way; it does not lift an objection already made.</summary>
    public void Clear() => Verdict = kind is null ? Verdict with { Status = VerdictStatus.Clear, Consequence = Consequence.Allowed } : Verdict;

    /// <summary>Finds something in the way, or missing.</summary>
    /// <param name="status">What was found.</param>
    /// <param name="kind">The finding that tells of it.</param>
    /// <param name="arguments">The numbers and names it tells of.</param>
    public void Against(VerdictStatus status, FindingKind kind, ValueList<Figure> arguments = default)
    {
        _ = FindingKind.RequireSettingAside(kind);
        if (status == VerdictStatus.Clear)
        {
            throw new ArgumentOutOfRangeException(nameof(status), "An objection is not clear.");
        }

        Verdict = Verdict with
        {
            Status = status,
            Consequence = status == VerdictStatus.Conflict ? Consequence.Forbidden : null,
            Finding = kind.Code,
        };
        this.kind = kind;
        this.arguments = arguments;
    }
}
