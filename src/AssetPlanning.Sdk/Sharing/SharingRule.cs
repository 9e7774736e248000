namespace AssetPlanning.Sharing;

/// <summary>A rule that divides what there is to share (分成规则). Rules take their turn in order; each sees what the ones before left.</summary>
public abstract record SharingRule
{
    /// <summary>What the rule rests on (依据): a law and its article, or the article of an agreement; figures and findings of the rule quote it.</summary>
    public Citation? Basis { get; init; }

    /// <summary>Pays parties out of the turn.</summary>
    /// <param name="turn">What there is, who bore which cost, and the door through which money leaves.</param>
    public abstract void Divide(ref SharingTurn turn);

    /// <summary>The rules a part is passed on to (下级规则), in the order of their turns; none for most rules.</summary>
    /// <returns>The rules.</returns>
    public virtual ValueList<SharingRule> Within() => [];

    /// <summary>Days on which something is settled between parties though nothing may come in (结算日); none for most rules.</summary>
    /// <returns>The days.</returns>
    public virtual ValueList<DateOnly> SettlementDays() => [];

    /// <summary>Settles between parties on a settlement day, after what came in that day was divided.</summary>
    /// <param name="turn">The day, and what is remembered.</param>
    public virtual void Settle(ref SharingTurn turn)
    {
    }

    /// <summary>What the rule says, as a clause of an agreement (条款); the rules within have clauses of their own below it.</summary>
    /// <returns>The clause.</returns>
    public virtual Clause ToClause() => new($"按 {GetType().Name} 规则分配。", $"By the rule {GetType().Name}.");
}
