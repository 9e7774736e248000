using AssetPlanning.Accounting;
using AssetPlanning.Conformity;
using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;
using AssetPlanning.Territory;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace AssetPlanning.Data.PostGis.Tests.Results;

/// <summary>Results go in and come back figure by figure; sums are PostgreSQL's.</summary>
public class ResultTablesTests
{
    private static readonly Citation Clause = new("《测试条例》", "第一条");

    [PostGisFact]
    public void WriteBaseline_ParcelsWithShapes_ComeBackToTheThirdOfASquareMetre()
    {
        var baseline = new Baseline
        {
            Parcels = [Parcel("A-甲", Area.FromMu(1)), Parcel("B", Area.FromSquareMetres(1234.56m)) with { Tenure = TenureStatus.AlreadyState, Unit = null }],
            SetAside = [new() { Delivered = DeliveredParcel.Of(Parcel("C", Area.FromSquareMetres(510_072_000_000_000m))), Stage = ChainStage.Inventory, Finding = "inventory.area-not-positive" }],
        };
        using var scratch = new Scratch();
        using (var delivery = PostGisDelivery.Begin(scratch.Source))
        {
            delivery.WriteBaseline(scratch["底账"], baseline, CoordinateReference.OfEpsg(4549), id => id == "C" ? default : Wkb(0, 0, 10, 10), TablePlan.Create).Should().Be(3);
            delivery.WriteBaseline(scratch["plain"], baseline, TablePlan.Create).Should().Be(3);
            delivery.Commit();
        }

        scratch.List<long>("SELECT area_count FROM {s}.底账 ORDER BY fid").Select(Area.FromCount).Should().Equal(
            Area.FromMu(1), Area.FromSquareMetres(1234.56m), Area.FromSquareMetres(510_072_000_000_000m));
        scratch.List<decimal>("SELECT area_m2 FROM {s}.底账 ORDER BY fid").Should().Equal(666.67m, 1234.56m, 510072000000000.00m);
        scratch.List<string>("SELECT concat_ws('|', id, division, land_use, ownership, \"right\", holder, tenure, accepted, set_aside_at, finding, ST_Area(geom)) FROM {s}.底账 ORDER BY fid").Should().Equal(
            "A-甲|330281001001|survey3:0601|State|CLU-S|mill|t|100", "B|330281001001|survey3:0601|State|CLU-S|mill|AlreadyState|t|100", "C|330281001001|survey3:0601|State|CLU-S|mill|f|Inventory|inventory.area-not-positive");
        scratch.Read(scratch["plain"]).Should().BeEquivalentTo(scratch.Read(scratch["底账"]), options => options.WithStrictOrdering().ComparingByValue<FieldValue>());
    }

    [PostGisFact]
    public void WriteVerdicts_Table_ComesBackCellByCell()
    {
        var plots = Set(Box(100, 100, 200, 200), Box(300, 300, 310, 310), Box(0, 0, 1, 1));
        var county = Set(Box(0, 0, 1_000, 1_000));
        PlanLayer[] layers = [new(Card("permanent-basic-farmland"), Set(Box(0, 0, 140, 1_000)), county), new(Card("ecological-redline"), Set(Box(305, 400, 310, 410)), Set(Box(0, 0, 290, 1_000)))];
        var registry = PlanLayerRegistry.Of(layers, RulebookEdition.Embedded).Value;
        ValueList<ConformitySubject> subjects = [.. Enumerable.Range(0, 3).Select(static at => new ConformitySubject { Id = $"P{at}", Activity = "construction" })];
        ValueList<StatedRule> rules = [Rule("permanent-basic-farmland"), Rule("ecological-redline")];
        var decision = new VerdictOverride
        {
            Subject = "P0", Rule = "permanent-basic-farmland", Found = VerdictStatus.Conflict, Decided = VerdictStatus.Clear, Consequence = Consequence.Allowed, Reason = "已批准", By = "处长", On = new(2025, 12, 31),
        };
        var terms = new ConformityTerms { On = new(2026, 1, 1), Basis = AreaSurface.Ellipsoidal, Overrides = [decision] };
        var table = ConformityBook.Check(ConformityIndex.Build(registry), plots, subjects, rules, RulebookEdition.Embedded, terms).Value;
        using var scratch = new Scratch();
        using (var delivery = PostGisDelivery.Begin(scratch.Source))
        {
            delivery.WriteVerdicts(scratch["verdicts"], table, TablePlan.Create).Should().Be(6);
            delivery.Commit();
        }

        var rows = scratch.Read(scratch["verdicts"]);
        for (var at = 0; at < rows.Count; at++)
        {
            var cell = table[at / 2, at % 2];
            rows[at].Select(static value => value.ToText()).Take(4).Should().Equal($"P{at / 2}", table.Rules[at % 2].Id.ToString(), cell.Status.ToString(), cell.Consequence?.ToString() ?? string.Empty);
            MeasuredArea.FromSquareMetres(rows[at][4].Exact).Should().Be(cell.Objected);
            MeasuredArea.FromSquareMetres(rows[at][5].Exact).Should().Be(cell.Open);
        }

        scratch.Ask<long>("SELECT count(*) FROM {s}.verdicts WHERE status = 'Conflict' AND rule = 'permanent-basic-farmland' AND subject = 'P0' AND objected_m2 > 3990").Should().Be(1);
        scratch.List<string>("SELECT concat_ws('|', subject, status, decided, decided_consequence, decided_by, decided_on, reason) FROM {s}.verdicts WHERE decided IS NOT NULL").Should().Equal("P0|Conflict|Clear|Allowed|处长|2025-12-31|已批准");
        scratch.Ask<long>("SELECT count(*) FROM {s}.verdicts WHERE status = 'NotChecked' AND consequence IS NULL AND open_m2 > 0").Should().BePositive();
    }

    [PostGisFact]
    public void WriteOverlay_Areas_AddUpToThePatchInTheDatabase()
    {
        var patches = new County(Runs.Count(500, 20_000)).ReadPolygons(County.Frame, new()).Check();
        var zones = Set(Box(0, 0, 777, 333), Box(777, 0, 3_000, 3_000), Box(100.5, 100.25, 900.0001, 4_000));
        var areas = AreaBook.Overlay(patches, ZoneIndex.Build(zones), MeasuredArea.FromSquareMetres(5), isCoverage: false).Value;
        using var scratch = new Scratch();
        using (var delivery = PostGisDelivery.Begin(scratch.Source))
        {
            delivery.WriteOverlay(scratch["overlay"], areas, static patch => $"图斑{patch}", static zone => $"zone-{zone}", TablePlan.Create);
            delivery.Commit();
        }

        // The zones overlap: what is written is what the table holds, row by row, summed by somebody else.
        var (planar, ellipsoidal) = (Int128.Zero, Int128.Zero);
        for (var patch = 0; patch < areas.PatchCount; patch++)
        {
            var sum = Enumerable.Range(areas.FirstPairOf(patch), areas.PairCountOf(patch))
                .Aggregate(areas.RemainderOf(patch) + areas.DustOf(patch), (total, pair) => total + new AreaPair(areas[pair].Planar, areas[pair].Ellipsoidal));
            (planar, ellipsoidal) = (planar + sum.Planar.Units, ellipsoidal + sum.Ellipsoidal!.Value.Units);
        }

        scratch.Ask<decimal>("SELECT sum(planar_m2) FROM {s}.overlay").Should().Be(new MeasuredArea(planar).SquareMetres);
        scratch.Ask<decimal>("SELECT sum(ellipsoidal_m2) FROM {s}.overlay").Should().Be(new MeasuredArea(ellipsoidal).SquareMetres);
        scratch.Ask<long>("SELECT count(*) FROM {s}.overlay WHERE part = 'pair'").Should().Be(areas.PairCount);
        scratch.Ask<long>("SELECT count(*) FROM {s}.overlay WHERE (part = 'pair') = (zone IS NULL)").Should().Be(0);
    }

    [PostGisFact]
    public void WriteLedger_Postings_ComeBackToTheFen()
    {
        var ledger = Ledger.Of(Enumerable.Range(0, Runs.Count(1_000, 100_000)).Select(static at => new Posting
        {
            Key = new("purchase-price", $"parcel-{at}", new DateOnly(2026, 1, 1).AddDays(at % 3_000), "village", at),
            Scope = ScopePath.Of("330281"),
            From = "centre",
            To = "village",
            Amount = at == 0 ? Posting.Largest : Money.FromFen((at * 7_919L) + 1),
            Kind = FlowKind.Cost,
            Medium = at % 3 == 0 ? Medium.InKind : Medium.Cash,
        }));
        using var scratch = new Scratch();
        using (var delivery = PostGisDelivery.Begin(scratch.Source))
        {
            delivery.WriteLedger(scratch["postings"], ledger, TablePlan.Create).Should().Be(ledger.Postings.Count);
            delivery.Commit();
        }

        scratch.Ask<decimal>("SELECT sum(amount) FROM {s}.postings").Should().Be(Money.Sum(ledger.Postings.Select(static posting => posting.Amount)).ToYuan());
        var rows = scratch.Read(scratch["postings"]);
        rows.Select(static row => (FigureKey.Parse(row[0].ToText()), Money.FromYuan(row[7].Exact), row[3].ToText(), row[9].ToText(), row[11].IsGiven)).Should().Equal(
            ledger.Postings.Select(static posting => (posting.Key, posting.Amount, posting.Day.ToString("yyyy-MM-dd", null), posting.Medium.ToString(), false)));
    }

    private static Parcel Parcel(string id, Area area) => new()
    {
        Id = id, Division = "330281001001", Area = area, LandUse = "survey3:0601", Ownership = Ownership.State, Right = "CLU-S", Holder = "mill",
    };

    private static PlanLayerEntry Card(string line) => new()
    {
        Id = line, Kind = PlanLayerKind.ThreeLines, Version = new("master-plan", 1), Tier = PlanTier.County, Force = LegalForce.Mandatory, Authority = "state-council",
        Approved = new(2024, 3, 1), Source = Clause, DeclaredCount = 1, Line = line,
    };

    private static StatedRule Rule(string line) => new()
    {
        Id = line, Rule = new LineControl { Line = line }, Clause = Clause, Side = RuleSide.Regulator, Severity = RuleSeverity.Binding, Version = 1, From = new(2020, 1, 1),
    };

    private static PolygonSet Set(params Polygon[] boxes) => PolygonSet.FromGeometries(boxes, County.Frame, IngestionLimits.Default);

    private static ReadOnlyMemory<byte> Wkb(double west, double south, double east, double north) => new WKBWriter().Write(Box(west, south, east, north));

    private static Polygon Box(double west, double south, double east, double north)
    {
        Coordinate[] ring = [At(west, south), At(east, south), At(east, north), At(west, north), At(west, south)];
        return new(new LinearRing(ring));

        static Coordinate At(double x, double y) => new(500_000 + x, 3_300_000 + y);
    }
}
