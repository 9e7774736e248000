namespace AssetPlanning.Inventory;

/// <summary>Tells how ground in several hands came to its figures (空间割裂解释链): asset by asset, border by border. A ground has the name of its first asset.</summary>
internal static class SplitTrail
{
    internal static void Tell(Recorder why, SplitGround ground, IReadOnlyDictionary<SubjectId, RepresentedAsset> assets, ValueList<Contact> borders)
    {
        var name = ground.Assets[0];
        var hands = new List<Operand>();
        foreach (var hand in ground.Hands)
        {
            var operands = new List<Operand>();
            foreach (var asset in ground.Assets.Where(asset => assets[asset].Representative == hand.Representative))
            {
                var area = new FigureKey(FigureTerms.Area.Code, asset);
                why.Step(area, assets[asset].Area, Derivation.Given);
                operands.Add(Operand.From(area, assets[asset].Area));
            }

            var key = new FigureKey(FigureTerms.HandArea.Code, name, Party: hand.Representative);
            why.Step(key, hand.Area, Derivation.Sum, [.. operands]);
            hands.Add(Operand.From(key, hand.Area));
        }

        why.Step(new(FigureTerms.GroundArea.Code, name), ground.Area, Derivation.Sum, [.. hands]);
        var lengths = new List<Operand>();
        foreach (var border in borders)
        {
            var key = new FigureKey(FigureTerms.ContactLength.Code, border.First, Line: lengths.Count);
            why.Step(key, border.Metres, Derivation.Given, rule: border.Second.ToString());
            lengths.Add(Operand.From(key, border.Metres));
        }

        why.Step(new(FigureTerms.BorderBetweenHands.Code, name), ground.BorderBetweenHands, Derivation.Sum, [.. lengths]);
        why.Step(new(FigureTerms.SuggestedHand.Code, name), ground.Suggested is { } most ? most : Figure.Name("—"), Derivation.ByRule, [.. hands], rule: ground.Suggested is null ? "tie" : "most-area");
    }
}
