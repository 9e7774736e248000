namespace AssetPlanning.Conformity;

/// <summary>A parcel lies in exactly one lot of the plan (一宗一地块): in none it is not checked, in several it is in conflict.</summary>
public sealed record SingleLot : ConformityRule
{
    /// <inheritdoc/>
    public override void Judge(ref ConformityTurn turn)
    {
        switch (turn.Lots.Count)
        {
            case 1:
                turn.Clear();
                break;
            case 0:
                turn.Against(VerdictStatus.NotChecked, FindingCatalogue.NotInPlan);
                break;
            default:
                turn.Against(VerdictStatus.Conflict, FindingCatalogue.SeveralLots, [Figure.Number(turn.Lots.Count)]);
                break;
        }
    }
}
