using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;
using AssetPlanning.Operation;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Financing;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Support;

/// <summary>Makes random programmes: mostly sound ones, with as much dirt as real surveys have.</summary>
internal static class Programmes
{
    private static readonly string[] People = ["centre", "county", "district", "village", "mill", "depot", "operator", "农村集体"];
    private static readonly string[] Surveyed = ["x-s1", "x-s2", "x-s3", "x-s4"];
    private static readonly string[] Planned = ["x-p1", "x-p2", "x-p3"];

    internal static PackageProgramme Make(Draw draw, bool dirty = true)
    {
        var programme = WithoutBooks(draw, dirty);
        return draw.OnceIn(3) ? ProgrammeBooks.Keep(programme, draw) : programme;
    }

    private static PackageProgramme WithoutBooks(Draw draw, bool dirty)
    {
        var parcels = Parcels(draw, dirty);
        return new()
        {
            Id = "random",
            UnitPlan = draw.OnceIn(2) ? new PlanVersion("unit", draw.Int(1, 9)) : null,
            Parcels = parcels,
            Plan = new() { Version = new("plan", 1), Lots = Lots(draw, parcels, dirty) },
            Valuation = Prices(draw, dirty),
            Integration = Integration(draw, dirty),
            Supply = new()
            {
                Mode = new Grant { Years = 40 },
                On = new DateOnly(2027, 1, 1).AddDays(draw.Int(0, 700)),
                Financing = [.. draw.OnceIn(3) ? [FundPools.Make(draw, "pool-2", draw.Pick("operator", "village"))] : Array.Empty<FinancingInstrument>(), .. Instruments.AfterSupply(draw)],
            },
            Sharing = Sharing(draw, dirty),
            Operation = draw.OnceIn(3) ? null : Operation(draw, dirty),
            Balance = new()
            {
                Rate = Ratio.Of(draw.Long(-300, 3_000), 10_000),
                AsOf = new DateOnly(2026, 1, 1).AddDays(draw.Int(0, 1_000)),
                For = draw.OnceIn(2) ? [] : [draw.Pick(People), "centre"],
                Within = draw.OnceIn(3) ? ScopePath.Parse("44>4401") : ScopePath.Everything,
            },
        };
    }

    /// <summary>Everything whose order means nothing, in another order; rules keep theirs, and so do portions whose listing is their rank.</summary>
    internal static PackageProgramme Shuffled(PackageProgramme programme, Draw draw)
    {
        var prices = (PricePerClass)programme.Valuation;
        return programme with
        {
            Parcels = draw.Shuffle(programme.Parcels),
            Plan = programme.Plan with { Lots = draw.Shuffle(programme.Plan.Lots.Select(lot => lot with { Parcels = draw.Shuffle(lot.Parcels) })) },
            Valuation = prices with { Prices = draw.Shuffle(prices.Prices) },
            Integration = programme.Integration with { Financing = draw.Shuffle(programme.Integration.Financing) },
            Supply = programme.Supply with { Financing = draw.Shuffle(programme.Supply.Financing) },
            Sharing = RuleTrees.Shuffled(programme.Sharing, draw),
            Operation = programme.Operation is { } operation
                ? operation with { Lines = draw.Shuffle(operation.Lines), Sharing = RuleTrees.Shuffled(operation.Sharing, draw) }
                : null,
            Balance = programme.Balance with { For = draw.Shuffle(programme.Balance.For) },
            Books = programme.Books is { } books
                ? new() { Groups = draw.Shuffle(books.Groups), Corrections = draw.Shuffle(books.Corrections), Assertions = draw.Shuffle(books.Assertions) }
                : null,
        };
    }

    /// <summary>Without the parcels that only a program can make: a document cannot leave out a name, a division, a holder.</summary>
    internal static PackageProgramme Written(PackageProgramme programme) =>
        programme with { Parcels = [.. programme.Parcels.Where(parcel => !parcel.Id.IsNone && !parcel.Division.IsNone && !parcel.Holder.IsNone)] };

    private static ValueList<Parcel> Parcels(Draw draw, bool dirty)
    {
        var parcels = new List<Parcel>();
        var count = draw.Int(1, 30);
        for (var at = 0; at < count; at++)
        {
            parcels.Add(new()
            {
                Id = draw.Pick("P", "宗") + at,
                Division = draw.Pick("440106001001", "440106001", "440106", "441900003", "4401@2023"),
                Area = Area.FromCount(draw.OnceIn(3) ? draw.Long(1, 100_000) * 2_000 : draw.Long(1, 30_000_000) * 3),
                LandUse = draw.Pick("x-s1", "x-s2", "x-s3"),
                Ownership = Ownership.State,
                Right = draw.Pick("CLU-S", "SAU"),
                Holder = draw.Pick("mill", "depot", "centre", "village"),
            });
        }

        for (var at = 0; dirty && at < parcels.Count; at++)
        {
            var parcel = parcels[at];
            parcels[at] = draw.Int(1, 20) switch
            {
                1 => parcel with { Area = Area.Zero },
                2 => parcel with { Area = Area.FromCount(-draw.Long(1, 900)) },
                3 => parcel with { Right = "x-unknown" },
                4 => parcel with { Ownership = Ownership.Collective, Right = "CLU-V" },
                5 => parcel with { LandUse = "x-s4" },
                6 => parcel with { Division = default },
                7 => parcel with { Holder = default },
                8 => parcel with { Id = default },
                _ => parcel,
            };
            if (draw.OnceIn(15))
            {
                parcels.Add(parcels[at] with { Area = Area.FromCount(draw.Long(1, 300)), Holder = draw.Pick("mill", "depot") });
            }
        }

        return [.. parcels];
    }

    private static ValueList<Lot> Lots(Draw draw, ValueList<Parcel> parcels, bool dirty)
    {
        var members = Enumerable.Range(0, draw.Int(1, 6)).Select(_ => new List<ParcelId>()).ToArray();
        foreach (var id in parcels.Select(parcel => parcel.Id).Where(id => !id.IsNone).Distinct())
        {
            for (var lots = !dirty || !draw.OnceIn(10) ? 1 : draw.Pick(0, 2); lots > 0; lots--)
            {
                members[draw.Int(0, members.Length - 1)].Add(id);
            }
        }

        if (dirty && draw.OnceIn(5))
        {
            members[0].Add("nowhere");
        }

        return [.. members.Select((ids, at) => new Lot { Id = "L" + at, LandUse = draw.Pick(Planned), Parcels = [.. ids] })];
    }

    private static PricePerClass Prices(Draw draw, bool dirty)
    {
        UnitPrice Price() => draw.Pick(
            UnitPrice.PerSquareMetre(Ratio.Of(draw.Long(1_000, 900_000), 100)),
            UnitPrice.PerMu(draw.Long(10_000, 900_000)),
            UnitPrice.WanPerHectare(Ratio.Of(draw.Long(1, 9_000), 7)));
        return new()
        {
            BaseDate = new(2026, 1, 1),
            Prices =
            [
                .. Surveyed.Where(use => use != "x-s4").Select(use => new ClassPrice { LandUse = use, Price = Price() }),
                .. Planned.Where(use => !dirty || use != "x-p3" || !draw.OnceIn(3)).Select(use => new ClassPrice { LandUse = use, Price = Price(), Term = dirty && draw.OnceIn(9) ? null : 40 }),
            ],
        };
    }

    private static IntegrationScheme Integration(Draw draw, bool dirty) => new()
    {
        Method = dirty && draw.OnceIn(6)
            ? new PayInTwo { Refused = draw.OnceIn(2) ? new Code<LandUse>("x-s1") : default(Code<LandUse>?), Ignored = draw.OnceIn(2) ? new Code<LandUse>("x-s2") : default(Code<LandUse>?) }
            : new Purchase { Premium = Ratio.Of(draw.Long(-100, 200), 100) },
        By = draw.Pick("centre", "county"),
        On = dirty && draw.OnceIn(25) ? new(2029, 1, 1) : new DateOnly(2026, 1, 1).AddDays(draw.Int(0, 360)),
        Financing =
        [
            .. Enumerable.Range(0, draw.Int(0, 3)).Select(at => new BulletLoan
            {
                Id = dirty && draw.OnceIn(40) ? "loan-0" : "loan-" + at,
                Lender = draw.Pick("bank", "fund"),
                Borrower = draw.Pick("centre", "county", "operator"),
                Principal = Money.FromFen(draw.Long(0, 10_000_000_000)),
                Rate = Ratio.Of(draw.Long(0, 900), 10_000),
                DrawnOn = draw.OnceIn(4) ? new(2028, 2, 29) : new DateOnly(2026, 1, 1).AddDays(draw.Int(0, 900)),
                Term = draw.Int(1, 9),
            }),
            .. Debts(draw),
        ],
    };

    private static IEnumerable<FinancingInstrument> Debts(Draw draw)
    {
        if (draw.OnceIn(3))
        {
            var loan = DebtDraws.Loan(draw);
            yield return loan with { Terms = loan.Terms with { Balloon = Money.Zero } };
        }

        if (draw.OnceIn(2))
        {
            yield return FundPools.Make(draw, "pool-1", draw.Pick("centre", "county"));
        }

        foreach (var instrument in Instruments.ForIntegration(draw))
        {
            yield return instrument;
        }
    }

    private static ValueList<SharingRule> Sharing(Draw draw, bool dirty)
    {
        if (draw.OnceIn(3))
        {
            return RuleTrees.Make(draw);
        }

        var rules = new List<SharingRule>();
        for (var more = draw.Int(0, 4); more > 0; more--)
        {
            rules.Add(draw.Int(1, 4) switch
            {
                1 => new PayFloor { To = draw.Pick(People), Floor = Money.FromFen(draw.Magnitude(40)) },
                2 => new PayPart { To = draw.Pick(People), Part = Ratio.Of(draw.Long(0, 100), 100) },
                3 => new PayWhenUnrecovered { Who = draw.Pick(People), To = draw.Pick(People) },
                _ => new CostRecovery { To = draw.Pick(People) },
            });
        }

        var takers = draw.Shuffle(People)[..draw.Int(1, People.Length)];
        var rest = Proportional.By([.. takers.Select((taker, at) => ((PartyId)taker, (Ratio)draw.Long(at == 0 ? 1 : 0, 9)))]) with
        {
            Residual = draw.Pick(ResidualRule.LargestRemainder, ResidualRule.ToTheLargest, ResidualRule.FirstCome),
        };
        rules.Add(rest);
        if (dirty && draw.OnceIn(20))
        {
            rules[^1] = rest with { Portions = [.. rest.Portions.Skip(1)] };
        }

        if (draw.OnceIn(3))
        {
            rules.Insert(rules.Count - 1, rest with { Residual = ResidualRule.Separate });
        }

        return [.. rules];
    }

    private static OperationScheme Operation(Draw draw, bool dirty) => new()
    {
        Lines =
        [
            .. Enumerable.Range(0, draw.Int(0, 3)).Select(at => new AnnualProduct
            {
                Id = dirty && draw.OnceIn(40) ? "line-0" : "line-" + at,
                Operator = draw.Pick("operator", "village", "centre"),
                Start = draw.OnceIn(3) ? new(2026, 3, 1) : new DateOnly(2027, 1, 1).AddDays(draw.Int(0, 900)),
                Term = draw.Int(1, 5),
                Income = Money.FromFen(draw.Magnitude(34)),
                Cost = Money.FromFen(draw.Magnitude(33)),
            }),
        ],
        Sharing = Sharing(draw, dirty),
    };
}
