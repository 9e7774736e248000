using AssetPlanning.Accounting;
using AssetPlanning.Sharing;

namespace AssetPlanning.Tests.Support;

/// <summary>Makes random agreements of all rules, rules within rules too; the last rule of each list shares what is left.</summary>
internal static class RuleTrees
{
    private static readonly DateOnly First = new(2026, 1, 1);

    internal static ValueList<SharingRule> Make(Draw draw, int depth = 0)
    {
        var rules = new List<SharingRule>();
        for (var more = draw.Int(0, depth == 0 ? 5 : 2); more > 0; more--)
        {
            rules.Add(Passing(draw, depth));
        }

        rules.Add(Closing(draw, depth));
        return [.. rules];
    }

    /// <summary>Everything whose listing means nothing, listed otherwise.</summary>
    internal static ValueList<SharingRule> Shuffled(ValueList<SharingRule> rules, Draw draw) => [.. rules.Select(rule => Shuffled(rule, draw))];

    private static SharingRule Shuffled(SharingRule rule, Draw draw) => rule switch
    {
        Proportional { Residual: not ResidualRule.FirstCome } proportional => proportional with { Portions = draw.Shuffle(proportional.Portions) },
        Nested nested => nested with { Rules = Shuffled(nested.Rules, draw) },
        Cap cap => cap with { Rules = Shuffled(cap.Rules, draw) },
        Tiered tiered => tiered with { Tiers = [.. tiered.Tiers.Select(tier => tier with { Portions = draw.Shuffle(tier.Portions) })] },
        HierarchicalSplit split => split with { Levels = Shuffled(split.Levels, draw) },
        RetainedLand land => land with { Portions = draw.Shuffle(land.Portions) },
        InKindContributions brought => brought with { Contributions = draw.Shuffle(brought.Contributions) },
        ShapleySharing shapley => shapley with { Coalitions = draw.Shuffle(shapley.Coalitions.Select(coalition => coalition with { Members = draw.Shuffle(coalition.Members) })) },
        HurdleSharing hurdle => hurdle with { Agreement = hurdle.Agreement with { Contributions = draw.Shuffle(hurdle.Agreement.Contributions), Preferred = draw.Shuffle(hurdle.Agreement.Preferred) } },
        IncomeAccrual accrual => accrual with { CostsOf = draw.Shuffle(accrual.CostsOf) },
        ProgressiveTax tax => tax with { CostsOf = draw.Shuffle(tax.CostsOf) },
        _ => rule,
    };

    private static ValueList<SplitLevel> Shuffled(ValueList<SplitLevel> levels, Draw draw) =>
        draw.Shuffle(levels.Select(level => level with { Below = Shuffled(level.Below, draw) }));

    private static SharingRule Passing(Draw draw, int depth) => draw.Int(1, depth < 3 ? 14 : 12) switch
    {
        1 => new CostRecovery { To = Party(draw) },
        2 => new FixedAmount { To = Party(draw), Amount = Amount(draw), Span = Span(draw) },
        3 => new PerUnitAmount { To = Party(draw), Rate = new(Amount(draw), "亩"), Quantity = new(Ratio.Of(draw.Int(0, 900), draw.Pick(1, 3, 100)), "亩"), Rounding = Rounded(draw), Span = Span(draw) },
        4 => new FloorThenShare { To = Party(draw), Floor = Instalments(draw), Part = Part(draw), Rounding = Rounded(draw) },
        5 => new AnnuityThenShare { To = Party(draw), Annuity = Instalments(draw), Part = Part(draw), Rounding = Rounded(draw), CostsOf = draw.OnceIn(2) ? Party(draw) : default(PartyId?) },
        6 => new RewardLinked { To = Party(draw), Indicator = "指标", Declared = new(draw.Int(0, 300), "万元"), Steps = [new(50, Part(draw)), new(Ratio.Of(401, 2), Part(draw))], Rounding = Rounded(draw) },
        7 => new Kept { In = Party(draw), Part = Part(draw), Rounding = Rounded(draw), UpTo = draw.OnceIn(2) ? Amount(draw) : null },
        8 => new IncomeAccrual { Fund = Party(draw), Base = IncomeBase.Net, Rate = Ratio.Of(draw.Int(0, 20), 100), Rounding = Rounded(draw), CostsOf = Parties(draw, 3), Deduction = draw.OnceIn(2) ? Amount(draw) : null },
        9 => new AreaAccrual { Fund = Party(draw), Area = Area.FromCount(draw.Magnitude(30)), Yield = UnitPrice.PerMu(draw.Int(1, 900)), Rate = Part(draw), Rounding = Rounded(draw) },
        10 => new ProgressiveTax { To = Party(draw), Bands = ProgressiveBands.Parse($"50%:{Part(draw)} 2:{Part(draw)} :{Part(draw)}"), Rounding = Rounded(draw), CostsOf = Parties(draw, 3), Deduction = draw.OnceIn(2) ? Amount(draw) : null },
        11 => new Tiered { Manner = TierManner.Marginal, Span = Span(draw), Tiers = [new() { UpTo = Money.FromFen(1 + draw.Magnitude(35)), Portions = Portions(draw) }], Residual = Residual(draw) },
        12 => new IncomeAccrual { Fund = Party(draw), Base = IncomeBase.Gross, Rate = Ratio.Of(draw.Int(0, 5), 1_000), Rounding = Rounded(draw) },
        13 => new Nested { Part = Part(draw), Rounding = Rounded(draw), Rules = Make(draw, depth + 1) },
        _ => new Cap { Most = Amount(draw), Span = Span(draw), Rules = Make(draw, depth + 1) },
    };

    private static SharingRule Closing(Draw draw, int depth) => draw.Int(1, depth < 3 ? 9 : 8) switch
    {
        1 => new Tiered
        {
            Manner = draw.Pick(TierManner.Marginal, TierManner.WholeAmount),
            Span = Span(draw),
            Tiers = [new() { UpTo = Money.FromFen(1 + draw.Magnitude(30)), Portions = Portions(draw) }, new() { Portions = Portions(draw) }],
            Residual = Residual(draw),
        },
        2 => new HierarchicalSplit { Levels = Levels(draw, "h", 0), Residual = Residual(draw) },
        3 => Land(draw),
        4 => new InKindContributions
        {
            Contributions =
            [
                new() { Party = Party(draw), What = "土地", Rate = new(Money.FromFen(draw.Long(1, 99_999)), "亩"), Quantity = new(Ratio.Of(draw.Int(1, 900), 7), "亩") },
                .. Parties(draw, 6).Select(party => new InKindContribution { Party = party, What = "劳动", Rate = new(Amount(draw), "工日"), Quantity = new(draw.Int(0, 90), "工日") }),
            ],
            Rounding = Rounding.Ceiling,
            Residual = Residual(draw),
        },
        5 => Shapley(draw),
        6 => Hurdle(draw),
        9 => new Nested { Part = 1, Rounding = Rounded(draw), Rules = Make(draw, depth + 1) },
        _ => Proportion(draw),
    };

    private static Proportional Proportion(Draw draw)
    {
        var portions = Portions(draw);
        return draw.OnceIn(3)
            ? new() { Portions = [.. portions.Skip(1)], Remaining = portions[0].Party, Residual = Residual(draw) }
            : new() { Portions = portions, Residual = draw.OnceIn(4) ? ResidualRule.FirstCome : Residual(draw) };
    }

    private static RetainedLand Land(Draw draw)
    {
        var portions = Portions(draw);
        return new() { To = portions[draw.Int(0, portions.Count - 1)].Party, Area = Area.FromCount(draw.Magnitude(30)), Price = UnitPrice.PerMu(draw.Int(0, 90_000)), Rounding = Rounded(draw), Portions = portions };
    }

    private static ShapleySharing Shapley(Draw draw)
    {
        var parties = draw.Shuffle(Enumerable.Range(0, 30).Select(static at => (PartyId)$"p{at}"))[..draw.Int(1, 4)];

        // What a party alone achieves adds up, and being more adds to it: then no Shapley value is negative.
        var alone = parties.Select(_ => draw.Long(1, 1_000_000)).ToArray();
        return new()
        {
            Coalitions = [.. Enumerable.Range(1, (1 << parties.Length) - 1).Select(set => new CoalitionWorth(
                [.. parties.Where((_, at) => (set >> at & 1) == 1)],
                Money.FromFen(alone.Where((_, at) => (set >> at & 1) == 1).Sum() * System.Numerics.BitOperations.PopCount((uint)set))))],
            Residual = Residual(draw),
        };
    }

    private static HurdleSharing Hurdle(Draw draw)
    {
        var contributors = Parties(draw, 4).Where(static party => party != "gp").ToArray();
        ValueList<Portion> contributions = [new("gp", Ratio.Of(1, 10)), .. contributors.Select(party => new Portion(party, Ratio.Of(9, 10 * contributors.Length)))];
        return new()
        {
            Agreement = new()
            {
                Contributions = contributions,
                Preferred = [.. contributions.Select(static portion => portion.Party).Where(party => party != "gp" || draw.OnceIn(2))],
                Promoter = "gp",
                Hurdle = Ratio.Of(draw.Int(0, 15), 100),
                Compounding = draw.Pick(Compounding.Yearly, Compounding.None),
                DayCount = DayCount.Actual365,
                CatchUp = draw.Pick<Ratio>(0, 1, Ratio.Of(9, 10)),
                Promote = Ratio.Of(draw.Int(0, 30), 100),
                Convention = draw.Pick(PromoteConvention.OffTheTop, PromoteConvention.AddedToShare),
            },
            Calls = [new(First, Amount(draw)), new(First.AddDays(draw.Int(0, 900)), Amount(draw))],
            SettleOn = draw.OnceIn(2) ? First.AddYears(5) : null,
        };
    }

    private static ValueList<SplitLevel> Levels(Draw draw, string name, int depth)
    {
        var weights = Enumerable.Range(0, draw.Int(1, 4)).Select(at => draw.Long(at == 0 ? 1 : 0, 9)).ToArray();
        return
        [
            .. weights.Select((weight, at) => new SplitLevel
            {
                Party = $"{name}{at}", Part = Ratio.Of(weight, weights.Sum()), Below = depth < 3 && draw.OnceIn(3) ? Levels(draw, $"{name}{at}.", depth + 1) : [],
            }),
        ];
    }

    private static ValueList<Portion> Portions(Draw draw)
    {
        var parties = Parties(draw, draw.OnceIn(20) ? 50 : 7);
        return Proportional.By([.. parties.Select((party, at) => (party, (Ratio)draw.Long(at == 0 ? 1 : 0, 99)))]).Portions;
    }

    private static ValueList<PartyId> Parties(Draw draw, int most) =>
        [.. draw.Shuffle(Enumerable.Range(0, 50).Select(static at => (PartyId)$"p{at}"))[..draw.Int(1, most)]];

    private static PartyId Party(Draw draw) => $"p{draw.Int(0, 49)}";

    private static Money Amount(Draw draw) => Money.FromFen(draw.Magnitude(38));

    private static Ratio Part(Draw draw) => Ratio.Of(draw.Int(0, 60), draw.Pick(60, 100, 97));

    private static Rounding Rounded(Draw draw) => draw.Pick(Enum.GetValues<Rounding>());

    private static ShareSpan Span(Draw draw) => draw.Pick(Enum.GetValues<ShareSpan>());

    private static ResidualRule Residual(Draw draw) => draw.Pick(ResidualRule.LargestRemainder, ResidualRule.ToTheLargest);

    private static Instalments Instalments(Draw draw) =>
        new() { From = First.AddDays(draw.Int(0, 700)), First = Amount(draw), Later = Amount(draw), Count = draw.Int(1, 9) };
}
