namespace AssetPlanning.Valuation;

/// <summary>Tells how an uplift was attributed, down to the values between (三次分化解释链).</summary>
internal static class DifferentiationTrail
{
    private const string Whole = "largest-remainder";

    internal static void Tell(Recorder why, PlannedAsset asset, DifferentiationGame game, ValueList<RoundShare> rounds)
    {
        var subject = asset.Parcel.Subject;
        FigureKey Key(FigureTerm term, int line) => new(term.Code, subject, Line: line);
        Operand ValueOf(int set) => Operand.From(DifferentiationGame.As(game.ToldAs(set)).Key(asset.Parcel), game[set]);
        why.Step(Key(FigureTerms.Uplift, 0), asset.Uplift(), Derivation.Difference, [ValueOf(StatesBetween.All), ValueOf(0)]);

        var sets = DifferentiationGame.Sets(StatesBetween.Building | StatesBetween.Ownership);
        var worth = Worths(sets, 0);
        foreach (var share in rounds)
        {
            var round = (int)share.Round;
            var exact = Key(FigureTerms.RoundExact, round);
            why.Step(exact, share.ExactFen / 100, Derivation.ShapleyValue, worth(round));
            why.Step(Key(FigureTerms.RoundOrderFree, round), share.OrderFree, Derivation.RoundedSum, [Operand.From(exact, share.ExactFen / 100)], Side(share.OrderFree, share.ExactFen), Whole);
            why.Step(Key(FigureTerms.RoundSequential, round), share.Sequential, Derivation.Difference, [ValueOf(sets[(2 << round) - 1]), ValueOf(sets[(1 << round) - 1])]);
            foreach (var part in share.Parts)
            {
                TellPart(part);
            }
        }

        void TellPart(FirstPart part)
        {
            var (own, other) = part.Decision == PlanDecision.Building ? (StatesBetween.Building, StatesBetween.Ownership) : (StatesBetween.Ownership, StatesBetween.Building);
            var line = (int)part.Decision;
            Operand Mean(int after, int place)
            {
                var its = DifferentiationGame.Sets(own, after);
                var value = ExactArithmetic.ShapleyValue(0, game.Worth(its)) / 100;
                var key = Key(FigureTerms.PartAfter, (2 * line) + place);
                why.Step(key, value, Derivation.ShapleyValue, Worths(its, 8 * (1 + (2 * line) + place))(0));
                return Operand.From(key, value);
            }

            Operand first = Mean(0, 0), second = Mean(other, 1);
            var (sum, exact) = (Key(FigureTerms.PartSum, line), Key(FigureTerms.PartExact, line));
            var both = first.Value.Ratio + second.Value.Ratio;
            why.Step(sum, both, Derivation.Sum, [first, second]);
            why.Step(exact, both / 2, Derivation.Proportion, [Operand.From(sum, both), Operand.Of(FigureTerms.Portion, Ratio.Of(1, 2))]);
            why.Step(Key(FigureTerms.PartOrderFree, line), part.OrderFree, Derivation.RoundedSum, [Operand.From(exact, both / 2)], Side(part.OrderFree, part.ExactFen), Whole);
            ValueList<Operand> ends = part.Decision == PlanDecision.Building
                ? [ValueOf(StatesBetween.Building), ValueOf(0)]
                : [ValueOf(StatesBetween.Building | StatesBetween.Ownership), ValueOf(StatesBetween.Building)];
            why.Step(Key(FigureTerms.PartSequential, line), part.Sequential, Derivation.Difference, ends);
        }

        // What each set adds to the first of them, told once under lines of its own; the operands of a Shapley value begin with whose it is.
        Func<int, ValueList<Operand>> Worths(int[] its, int from)
        {
            var operands = new Operand[its.Length];
            for (var set = 1; set < its.Length; set++)
            {
                var key = Key(FigureTerms.SetWorth, from + set);
                var adds = game[its[set]] - game[its[0]];
                why.Step(key, adds, Derivation.Difference, [ValueOf(its[set]), ValueOf(its[0])]);
                operands[set] = Operand.From(key, adds);
            }

            return player =>
            {
                operands[0] = Operand.Of(FigureTerms.SetWorth, Figure.Number(player));
                return [.. operands];
            };
        }
    }

    private static Rounding Side(Money amount, Ratio exactFen) => amount.Fen > exactFen ? Rounding.Ceiling : Rounding.Floor;
}
