namespace AssetPlanning.Valuation;

/// <summary>Tells how effects from outside came about (外部影响解释链).</summary>
internal static class EffectTrail
{
    internal static void Tell(Recorder why, ValueList<ShownEffect> effects, ValueList<EffectTotal> totals, Func<SubjectId, PlannedAsset> assetOf, ValueList<Synergy> synergies)
    {
        var (told, lines) = (new List<(EffectKind Kind, Operand Operand)>(), new Dictionary<SubjectId, int>());
        foreach (var effect in effects)
        {
            var line = lines[effect.On] = lines.TryGetValue(effect.On, out var last) ? last + 1 : 0;
            var key = new FigureKey(FigureTerms.OutsideEffect.Code, effect.On, Line: line);
            var value = effect.Kind == EffectKind.Synergy
                ? JointValue(why, effect, [.. synergies.Single(one => one.Id == effect.On).Members.Select(member => assetOf(member.Parcel.ToString())).OrderBy(static asset => asset.Parcel.Id)])
                : Operand.From(UpliftTrail.TellPlanned(why, assetOf(effect.On)), effect.PlannedValue);
            why.Step(key, effect.Amount, Derivation.TimesRatio, [value, Operand.Of(FigureTerms.OutsideFactor, effect.Factor)], Rounding.HalfUp, $"{effect.Kind} {effect.From}", effect.Basis);
            told.Add((effect.Kind, Operand.From(key, effect.Amount)));
        }

        foreach (var total in totals)
        {
            why.Step(
                new(FigureTerms.OutsideEffects.Code, total.Kind.ToString(), Line: (int)total.Kind),
                total.Amount,
                Derivation.Sum,
                [.. told.Where(one => one.Kind == total.Kind).Select(static one => one.Operand)]);
        }
    }

    private static Operand JointValue(Recorder why, ShownEffect effect, ValueList<PlannedAsset> members)
    {
        var joint = new FigureKey(FigureTerms.JointValue.Code, effect.On);
        why.Step(joint, effect.PlannedValue, Derivation.Sum, [.. members.Select(asset => Operand.From(UpliftTrail.TellPlanned(why, asset), asset.Planned.Amount))]);
        return Operand.From(joint, effect.PlannedValue);
    }
}
