namespace AssetPlanning.Sharing;

/// <summary>A rule that divides what there is to share (分成规则). Rules take their turn in order; each sees what the ones before left.</summary>
public abstract record SharingRule
{
    /// <summary>Pays parties out of the turn.</summary>
    /// <param name="turn">What there is, who bore which cost, and the door through which money leaves.</param>
    public abstract void Divide(ref SharingTurn turn);
}
