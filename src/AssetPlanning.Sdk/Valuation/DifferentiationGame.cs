using System.Numerics;

namespace AssetPlanning.Valuation;

/// <summary>What every set of decisions makes a parcel worth, and what that makes of each of them (分化博弈).</summary>
internal sealed class DifferentiationGame
{
    private static readonly ValueList<int> First = [StatesBetween.Building | StatesBetween.Ownership, StatesBetween.Use, StatesBetween.Conditions];

    private readonly bool showsFirstApart;
    private readonly Dictionary<int, int> valuedAs;
    private readonly Dictionary<int, Money> values;
    private readonly bool isRenamed;

    private DifferentiationGame(bool showsFirstApart, Dictionary<int, int> valuedAs, Dictionary<int, Money> values, StatesBetween states)
    {
        (this.showsFirstApart, this.valuedAs, this.values, isRenamed) = (showsFirstApart, valuedAs, values, states.IsRenamed);
        States = Shown(states, valuedAs, values);
    }

    /// <summary>The states valued, each once.</summary>
    internal ValueList<IntermediateValue> States { get; }

    /// <summary>The value once a set of decisions has been taken.</summary>
    internal Money this[int decided] => values[valuedAs[decided]];

    /// <summary>The first set that leads to the same state: what the value was told under.</summary>
    internal int ToldAs(int decided) => valuedAs[decided];

    /// <summary>The sets of three rounds by the bits of the rounds, as sets of decisions; the first may be only one of its parts, after another.</summary>
    internal static int[] Sets(int first, int after = 0) =>
        [.. Enumerable.Range(0, 8).Select(set => after | ((set & 1) > 0 ? first : 0) | ((set & 2) > 0 ? First[1] : 0) | ((set & 4) > 0 ? First[2] : 0))];

    /// <summary>What each set adds to what was there before.</summary>
    internal Money[] Worth(int[] sets) => [.. sets.Select(set => this[set] - this[sets[0]])];

    internal static DifferentiationGame? Of(PlannedAsset asset, StatesBetween states, Appraiser appraiser, bool showsFirstApart, Calculation calculation, out FindingKind? refusal)
    {
        var (valuedAs, values, known) = (new Dictionary<int, int>(), new Dictionary<int, Money>(), new Dictionary<ValuedState, int>());
        refusal = null;

        // The two ends come first: a state between that is one of them was valued with it.
        foreach (var set in Needed(showsFirstApart))
        {
            var state = states.After(set);
            if (known.TryGetValue(state, out var same))
            {
                valuedAs[set] = same;
                continue;
            }

            known[state] = valuedAs[set] = set;
            var (value, none) = appraiser.Appraise(asset.Parcel, states.LotIn(state), state, As(set));
            if (none is not null)
            {
                refusal = FindingCatalogue.DifferentiationStateWithoutValue;
                calculation.Report(refusal, asset.Parcel.Subject, [Figure.Name(Name(set)), Figure.Name(state.LandUse.ToString()), Figure.Name(none.Code.ToString())]);
                continue;
            }

            values[set] = value!.Amount;
        }

        if (refusal is not null)
        {
            return null;
        }

        var game = new DifferentiationGame(showsFirstApart, valuedAs, values, states);
        refusal = game.Differs(asset);
        if (refusal is not null)
        {
            ValueList<Figure> given = [asset.Current.Amount, asset.Planned.Amount];
            calculation.Report(
                refusal,
                asset.Parcel.Subject,
                refusal == FindingCatalogue.DifferentiationNothingDecided ? given : [game[0], given[0], game[StatesBetween.All], given[1]]);
            return null;
        }

        if (states.IsRenamed && game.Changes(StatesBetween.Use))
        {
            calculation.Report(
                FindingCatalogue.DifferentiationUsePricedTwice,
                asset.Parcel.Subject,
                [Figure.Name(asset.Parcel.LandUse.ToString()), game[0], Figure.Name(asset.LandUse.ToString()), game[StatesBetween.Use]]);
        }

        return game;
    }

    /// <summary>Why the values are not those the asset was given, where they are not: land nobody decides on keeps its value, or another method found it.</summary>
    private FindingKind? Differs(PlannedAsset asset) =>
        this[0] == asset.Current.Amount && this[StatesBetween.All] == asset.Planned.Amount ? null
        : valuedAs[0] == valuedAs[StatesBetween.All] && this[0] == asset.Current.Amount ? FindingCatalogue.DifferentiationNothingDecided
        : FindingCatalogue.DifferentiationValuesDiffer;

    /// <summary>Each state under the fewest decisions that lead to it.</summary>
    private static ValueList<IntermediateValue> Shown(StatesBetween states, Dictionary<int, int> valuedAs, Dictionary<int, Money> values) =>
    [
        .. valuedAs.GroupBy(static one => one.Value, static one => one.Key)
            .Select(static same => (Set: same.MinBy(static set => (BitOperations.PopCount((uint)set), set)), ToldAs: same.Key))
            .OrderBy(static one => (BitOperations.PopCount((uint)one.Set), one.Set))
            .Select(one => new IntermediateValue { Decided = StatesBetween.Decisions(one.Set), State = states.After(one.Set), Value = values[one.ToldAs] }),
    ];

    /// <summary>The three rounds, in order and free of it.</summary>
    internal ValueList<RoundShare> Rounds()
    {
        var worth = Worth(Sets(First[0]));
        Ratio[] exact = [.. Enumerable.Range(0, 3).Select(round => ExactArithmetic.ShapleyValue(round, worth))];
        var fen = LargestRemainder.Round(exact, Enum.GetValues<DifferentiationRound>(), worth[^1].Fen);
        return
        [
            .. Enum.GetValues<DifferentiationRound>().Select((round, at) => new RoundShare
            {
                Round = round,
                Changes = Changes(First[at]),
                Sequential = worth[(2 << at) - 1] - worth[(1 << at) - 1],
                ExactFen = exact[at],
                OrderFree = Money.FromFen((long)fen[at]),
                Residual = fen[at] - exact[at],
                Parts = round == DifferentiationRound.First && showsFirstApart ? Parts((long)fen[at]) : [],
            }),
        ];
    }

    /// <summary>The Owen value of one part: the mean of what it adds as the first of the two and as the second.</summary>
    internal Ratio ExactPart(int part, int other) =>
        (ExactArithmetic.ShapleyValue(0, Worth(Sets(part))) + ExactArithmetic.ShapleyValue(0, Worth(Sets(part, other)))) / 2;

    private ValueList<FirstPart> Parts(long whole)
    {
        const int building = StatesBetween.Building, owner = StatesBetween.Ownership;
        PlanDecision[] decisions = [PlanDecision.Building, PlanDecision.Ownership];
        Money[] sequential = [this[building] - this[0], this[building | owner] - this[building]];
        Ratio[] exact = [ExactPart(building, owner), ExactPart(owner, building)];
        var fen = LargestRemainder.Round(exact, decisions, whole);
        return
        [
            .. decisions.Select((decision, at) => new FirstPart
            {
                Decision = decision,
                Changes = Changes(1 << (int)decision),
                Sequential = sequential[at],
                ExactFen = exact[at],
                OrderFree = Money.FromFen((long)fen[at]),
            }),
        ];
    }

    /// <summary>Whether some decisions change the state, whatever else was decided before; one use under two codes is one, unless they are priced apart.</summary>
    private bool Changes(int decisions) => isRenamed && decisions == StatesBetween.Use
        ? valuedAs.Keys.Any(set => this[set] != this[set | decisions])
        : valuedAs.Any(one => one.Value != valuedAs[one.Key | decisions]);

    private static IEnumerable<int> Needed(bool showsFirstApart) => Enumerable.Range(0, StatesBetween.All + 1)
        .Where(set => showsFirstApart || (set & First[0]) == 0 || (set & First[0]) == First[0])
        .OrderByDescending(static set => set is 0 or StatesBetween.All)
        .ThenBy(static set => set);

    internal static ValuedAs As(int set) => set switch
    {
        0 => ValuedAs.Current,
        StatesBetween.All => ValuedAs.Planned,
        _ => new(ValueStage.Planned, set),
    };

    private static string Name(int set) => set == 0 ? "现状" : string.Join('+', StatesBetween.Decisions(set));
}
