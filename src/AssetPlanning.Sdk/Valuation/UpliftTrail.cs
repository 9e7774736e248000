namespace AssetPlanning.Valuation;

/// <summary>Tells the steps that accounts of what a plan adds stand on (增值解释链).</summary>
internal static class UpliftTrail
{
    /// <summary>The two values as the appraisal gave them, and what lies between.</summary>
    internal static FigureKey Tell(Recorder why, PlannedAsset asset)
    {
        var subject = asset.Parcel.Subject;
        var (before, after) = (new FigureKey(FigureTerms.CurrentValue.Code, subject), TellPlanned(why, asset));
        var uplift = new FigureKey(FigureTerms.Uplift.Code, subject);
        why.Step(before, asset.Current.Amount, Derivation.Given);
        why.Step(uplift, asset.Uplift(), Derivation.Difference, [Operand.From(after, asset.Planned.Amount), Operand.From(before, asset.Current.Amount)]);
        return uplift;
    }

    /// <summary>The planned value as the appraisal gave it.</summary>
    internal static FigureKey TellPlanned(Recorder why, PlannedAsset asset)
    {
        var after = new FigureKey(FigureTerms.PlannedValue.Code, asset.Parcel.Subject);
        why.Step(after, asset.Planned.Amount, Derivation.Given);
        return after;
    }
}
