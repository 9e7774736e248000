namespace AssetPlanning.Inventory;

/// <summary>Tells how the area of a division is made of its patches (行政区面积解释链).</summary>
internal static class DivisionTrail
{
    internal static void Tell(Recorder why, PatchSurvey survey, Func<SurveyPatch, DivisionCode> divisionOf)
    {
        foreach (var division in survey.Accepted.GroupBy(divisionOf).OrderBy(static division => division.Key))
        {
            var operands = new List<Operand>();
            foreach (var patch in division)
            {
                var key = new FigureKey(FigureTerms.Area.Code, new(patch.Key));
                why.Step(key, patch.Area, Derivation.Given);
                operands.Add(Operand.From(key, patch.Area));
            }

            why.Step(new(FigureTerms.DivisionArea.Code, DivisionTotals.Name(division.Key)), Area.Sum(division.Select(static patch => patch.Area)), Derivation.Sum, [.. operands]);
        }
    }
}
