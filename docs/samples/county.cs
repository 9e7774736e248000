// 一个县：从原始图层、权利登记簿到基期底账、六项清单、管控结论、指标与占补平衡。
// 图层由种子生成，带着实务中常见的毛病；一样也没有悄悄丢掉。每个数都能说出来历。
// 运行：dotnet run docs/samples/county.cs（5,000 图斑）；dotnet run -c Release docs/samples/county.cs -- 100000（全县）
#:project ../../src/AssetPlanning.Sdk/AssetPlanning.Sdk.csproj

using System.Globalization;
using AssetPlanning;
using AssetPlanning.Conformity;
using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;
using AssetPlanning.Territory;
using NetTopologySuite.Geometries;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var planner = AssetPlanner.Default;
var county = new County(args is [var size] ? int.Parse(size) : 5_000);
DateOnly today = new(2026, 1, 1);

Console.WriteLine("一、图斑");
var footprints = Read(county.Footprints);
var table = planner.ReadPatches(county.Table(footprints));
ValueList<SurveyPatch> delivered =
[
    .. table.Value.Patches.Zip(table.Value.Rows, (patch, row) => patch with { Recomputed = County.Measured(footprints, row) }),
];
var survey = planner.CheckPatches(table.Value with { Patches = delivered }, new() { Divisions = county.Towns, Tolerance = Area.FromSquareMetres(0.5m) });
Console.WriteLine($"  属性表 {county.Count} 行：读取 {delivered.Count}，不可读 {table.Value.Refused.Count}；图形 {footprints.AcceptedCount}，不合格 {footprints.Rejections.Count}（均按属性表行号，从 0 起）");
Console.WriteLine($"  检查：通过 {survey.Value.Accepted.Count}，剔除 {survey.Value.SetAside.Count}");
Tell(table.Findings);
Tell(survey.Findings, 5);
Tell(AreaBook.Inspect(footprints, "footprints").Findings);

Console.WriteLine("\n二、权利");
var rights = planner.ReadRights(county.Register(), today);
Console.WriteLine($"  有效 {rights.Value.Rights.Count}，剔除 {rights.Value.SetAside.Count}，不予登记 {rights.Value.Refused.Count}；三人各 1/3 的 {rights.Value.Rights.Count(right => right.Interest.Holders.Count == 3)} 宗，合计正好是 1");
Tell(rights.Findings.Where(finding => finding.Severity == Severity.Rejected));

Console.WriteLine("\n三、基期底账");
var standing = rights.Value.Rights.Where(right => right.Interest.Parent is null).ToDictionary(right => right.Interest.Ground, right => right.Interest);
var held = survey.Value.Accepted.ToLookup(patch => standing.ContainsKey(patch.Key));
var inventory = planner.TakeInventory([.. held[true].Select(ParcelOf)]);
var frozen = planner.Freeze(inventory.Value, "county-2026", today);
Console.WriteLine($"  宗地 {frozen.Content.Parcels.Count}，面积 {frozen.Content.TotalArea().ToText()}，剔除 {frozen.Content.SetAside.Count}；无有效权利未入账 {held[false].Count()}（{string.Join('、', held[false].Select(patch => patch.Key))}）；指纹 {frozen.Print}");
Tell(inventory.Findings);
var assets = frozen.Content.Parcels.Where(parcel => parcel.Ownership == Ownership.State).Select(parcel => new StateAsset
{
    Id = parcel.Id.ToString(), Kind = parcel.Right == "FLU" ? "state-forest-land" : "state-construction-land", Division = parcel.Division, Area = parcel.Area,
});
var owners = planner.FindRepresentatives([.. assets], county.Statutory, county.Mandates, today);
foreach (var cell in owners.Value.Cells)
{
    Console.WriteLine($"  履职主体 {cell.Kind}：{cell.Representative}（{(cell.By == RepresentativeKind.Statutory ? "法定" : "代理")}）{cell.Assets} 宗，{cell.Area.ToText()}");
}

Console.WriteLine($"  履职主体不止一个的 {owners.Value.Contested.Count} 宗");
Tell(owners.Findings, 1);

Console.WriteLine("\n四、六项清单");
var lists = planner.MeasureCompleteness(county.Dossier(frozen.Content));
Console.WriteLine($"  完整度 {lists.Value.Score}：{string.Join("，", lists.Value.Lists.Select(list => $"{list.List} {list.Present}/{list.Asked}"))}");
Tell(lists.Findings, 1);

Console.WriteLine("\n五、管控");
var registry = PlanLayerRegistry.Of(county.Layers(), planner.Rulebook);
Tell(registry.Findings);
ValueList<Parcel> parcels = frozen.Content.Parcels;
var ground = Read([.. parcels.Select(parcel => county.Footprints[County.RowOf(parcel.Id)])]);
var verdicts = ConformityBook.Check(
    ConformityIndex.Build(registry.Value), ground, [.. parcels.Select(county.SubjectOf)], county.Rules(), planner.Rulebook, county.Terms(today), listed: 1);
Console.WriteLine($"  {parcels.Count} 宗 × {verdicts.Value.Rules.Count} 条规则：{string.Join("，", Enum.GetValues<VerdictStatus>().Select(status => $"{status} {verdicts.Value.CountOf(status)}"))}");
Tell(verdicts.Findings.Where(finding => finding.Severity >= Severity.Warning && finding.Code != "land.findings-cut-short"), 3);
var redline = verdicts.Value.Rules.Index().First(rule => rule.Item.Id == "ecological-redline").Index;
var example = Enumerable.Range(0, parcels.Count).First(at => verdicts.Value.StatusOf(at) == VerdictStatus.Conflict && verdicts.Value[at, redline].Status == VerdictStatus.PartiallyCovered);
var verdict = verdicts.Value.VerdictOf(example).Value;
Console.WriteLine($"  {verdict.Subject.Id}（{verdict.Subject.Activity}，{verdict.Whole.ToText()}）：{verdict.Status}，{verdict.Consequence}，未查尽的规则 {verdict.OpenRules}");
foreach (var one in verdict.Verdicts.Where(one => one.Status != VerdictStatus.Clear))
{
    Console.WriteLine($"    {one.Rule,-24} {one.Status,-16} {one.Consequence,-13} 受限 {one.Ground!.Objected.ToText()}，未核查 {one.Ground.Open.ToText()}");
}

Console.WriteLine("\n六、指标与占补平衡");
var quotas = QuotaBook.Check(county.Quotas(), [.. county.Uses(frozen.Content)]);
foreach (var line in quotas.Value.Lines.Where(line => line.Breakdown is not null || line.Use == VerdictStatus.Conflict))
{
    Console.WriteLine($"  {line.Indicator} {line.Scope}：指标 {line.Quota.ToText()}，下达 {line.HandedDown?.ToText() ?? "—"} {line.Breakdown}，已用 {line.Used?.ToText() ?? "—"} {line.Use}");
}

Tell(quotas.Findings);
var works = Read(county.Works);
var taken = AreaBook.Overlay(ground, ZoneIndex.Build(works), MeasuredArea.Zero, isCoverage: false);
var balance = QuotaBook.Balance(OffsetKinds.FarmlandOffset, [county.Reclaimed(), .. county.TakenBy(taken.Value, ZoneIndex.Build(works), parcels, new("套合量算", $"底账 {frozen.Print.ToString()[..12]}"))]);
foreach (var line in balance.Value.Lines)
{
    Console.WriteLine($"  占补 {line.Measure}：补充 {line.Given.ToText()}，占用 {line.Taken.ToText()}，余 {line.Left.ToText()} {line.Status}");
}

Tell(balance.Findings.Where(finding => finding.Severity >= Severity.Warning));

Console.WriteLine("\n七、占补余额从哪里来");
Console.WriteLine(balance.Why.ToMarkdown(balance.Why.Of(FigureTerms.OffsetLeft).First().Key));
var (patch, zone) = (taken.Value[0].Patch, taken.Value[0].Zone);
Console.WriteLine($"\n其中 {parcels[patch].Id} 在 {County.WorkName(zone)} 内的面积，连到套合的边界：");
var deeper = AreaBook.Divide(ground, patch, ZoneIndex.Build(works), MeasuredArea.Zero).Then(_ => balance).Why;
Console.WriteLine(deeper.ToMarkdown(AmountPart.Of(taken.Value[0], ZoneIndex.Build(works), AreaSurface.Ellipsoidal).From));

Parcel ParcelOf(SurveyPatch patch) =>
    patch.AsParcel(standing[patch.Key].Right == "LCR" ? Ownership.Collective : Ownership.State, standing[patch.Key].Right, standing[patch.Key].Holders[0].Party);

static PolygonSet Read(IReadOnlyList<Geometry> items) => PolygonSet.FromGeometries(items, County.Frame, IngestionLimits.Default);

static void Tell(IEnumerable<Finding> findings, int most = 3)
{
    foreach (var kind in findings.GroupBy(finding => finding.Code))
    {
        Console.WriteLine($"  {kind.First()}{(kind.Count() > 1 ? $"（同类 {kind.Count()} 条）" : "")}");
        if (--most == 0)
        {
            return;
        }
    }
}

/// <summary>生成的县：四个镇，近似方格的图斑，六个控制图层，三个规划图层。同一图斑数总是同一个县。</summary>
sealed class County(int count)
{
    public static readonly GridFrame Frame = new(520_000m, 2_520_000m, GaussKruger.FromEpsg(4546));

    private const double West = 500_000, South = 2_500_000, Cell = 100;
    private static readonly Citation Made = new("生成的数据", "—");
    private static readonly string[] Classes = ["0101", "0103", "0301", "0601"], Zones = ["eco", "farm", "town", "village"];

    private readonly int side = (int)Math.Ceiling(Math.Sqrt(count));

    public int Count => count;

    public ValueList<DivisionCode> Towns => [.. Enumerable.Range(1, 4).Select(town => DivisionCode.Parse($"44010600{town}001@2023"))];

    // 四号镇每 400 行有一个自相交（蝴蝶结）。
    public Geometry[] Footprints => field ??= [.. Enumerable.Range(0, count).Select(row => Quad(row % side, row / side, Cell, 1, isTwisted: row % 400 == 399 && TownOf(row) == 3))];

    public Geometry[] Works => [Box(0.12, 0.40, 0.14, 0.95), Box(0.30, 0.55, 0.85, 0.58), Box(0.60, 0.10, 0.63, 0.30)];

    public ValueList<OwnerRepresentative> Statutory => [new() { Party = "自然资源部", Kinds = ["state-construction-land", "state-forest-land"] }];

    // 林地在三号镇有两份委托：谁也不算。
    public ValueList<AgencyMandate> Mandates =>
    [
        Mandate("2024-01", "自然资源部", "市人民政府", "state-construction-land", "4401"),
        Mandate("2024-02", "市人民政府", "县人民政府", "state-construction-land", "440106"),
        Mandate("2024-03", "自然资源部", "林场", "state-forest-land", "440106003001"),
        Mandate("2024-04", "自然资源部", "县人民政府", "state-forest-land", "440106003001"),
    ];

    public static string WorkName(int work) => $"road-{work + 1}";

    public static Area? Measured(PolygonSet footprints, int row) => footprints.IsAccepted(row) ? footprints.EllipsoidalAreaOf(row)!.Value.Round(Rounding.HalfUp).Official : null;

    public static int RowOf(ParcelId id) => int.Parse(id.ToString()[9..]);

    // 第 5 行没有标识码，第 6 行面积写成文字，第 7 行与第 8 行同码，第 9 行地类不存在，第 10 行面积多写 40 m²。
    public LayerTable Table(PolygonSet footprints) => new()
    {
        Layer = "DLTB",
        Fields = ["BSM", "DLBM", "QSXZ", "ZLDWDM", "TBMJ", "SJNF"],
        Rows =
        [
            .. Enumerable.Range(0, count).Select(row => new LayerRow
            {
                Cells =
                [
                    row switch { 5 => "", 8 => Key(7), _ => Key(row) },
                    row == 9 ? "9999" : ClassOf(row),
                    ClassOf(row)[..2] == "01" ? "30" : "20",
                    Towns[TownOf(row)].ToString()[..12],
                    row == 6 ? "约十五亩" : Written(Measured(footprints, row) ?? Area.FromHectares(1), row == 10 ? 40 : 0),
                    "2023",
                ],
            }),
        ],
    };

    // 工业用地：每第 5 宗为三人共有各 1/3，其中第一宗写成 33.33%；每第 7 宗出租，其中第一宗租期比母权利长。
    public RightsRegister Register()
    {
        var interests = new List<RightInterest>();
        var industrial = 0;
        for (var row = 0; row < count; row++)
        {
            interests.Add(Interest($"right-{row:000000}", RightOf(row), row, new(2015, 1, 1), RightOf(row) == "LCR" ? new(2040, 1, 1) : new(2055, 1, 1), [new($"holder-{row % 97}", 1)]));
            if (RightOf(row) != "CLU-S")
            {
                continue;
            }

            industrial++;
            if (industrial % 5 == 0)
            {
                var share = industrial == 5 ? Ratio.FromPercent(33.33m) : Ratio.Of(1, 3);
                interests[^1] = interests[^1] with { Holders = [new("heir-1", share), new("heir-2", share), new("heir-3", share)] };
            }
            else if (industrial % 7 == 0)
            {
                interests.Add(Interest($"lease-{row:000000}", "LSE", row, new(2020, 1, 1), industrial == 7 ? new(2060, 1, 1) : new(2035, 1, 1), [new("tenant", 1)]) with { Parent = interests[^1].Id, Purpose = null });
            }
        }

        return new() { Registrations = [.. interests.Select((interest, at) => new Registration { Number = at + 1, On = interest.From, Interest = interest })] };
    }

    // 一号镇的六项清单：资金还没有人填，政策已查明没有。
    public UnitDossier Dossier(Baseline baseline) => new()
    {
        Unit = "town-1",
        Resources =
        [
            .. baseline.Parcels.Where(parcel => parcel.Division == Towns[0]).GroupBy(parcel => parcel.LandUse).Select(use => new ResourceQuantity
            {
                Asset = $"town-1-{use.Key.ToString()[8..]}", Kind = use.First().Right == "LCR" ? "collective-farmland" : "land", Division = Towns[0],
                Area = Area.Sum(use.Select(parcel => parcel.Area)), Use = Utilisation.InUse, Origin = AssetOrigin.Stock, Source = "survey",
            }),
        ],
        Assets = [new() { Id = "fields", Resources = ["town-1-0101", "town-1-0103"], Use = Utilisation.InUse, Rights = ["right-000000"] }],
        Conditions = [new() { Id = "height", Kind = ConditionKind.UseControl, Content = "建筑高度", Limit = new() { Measure = "height", Sense = BoundSense.AtMost, Amount = Quantity.Parse("24 m") }, Basis = Made }],
        Demands = [new() { Id = "d1", Party = "village", Role = "collective", Kind = DemandKind.Develop, Target = "fields", Area = Area.FromMu(20) }],
        KnownEmpty = [DossierList.Policies],
    };

    // 生态保护红线声明的图斑比到手的多一个，只声明西边九成是完整的。
    public PlanLayer[] Layers()
    {
        var whole = Read(Box(-0.01, -0.01, 1.01, 1.01));
        return
        [
            Line("permanent-basic-farmland", PlanLayerKind.ThreeLines, 5, 40), Line("ecological-redline", PlanLayerKind.ThreeLines, 9, 20, missing: 1),
            Line("urban-boundary", PlanLayerKind.ThreeLines, 14, 15), Line("forest-land", PlanLayerKind.StatutoryZone, 6, 30),
            Line("green-line", PlanLayerKind.CityLine, 4, 5), Line("important-wetland", PlanLayerKind.StatutoryZone, 7, 5),
            Plan("master-plan", PlanLayerKind.MasterPlan, 8), Plan("detailed-plan", PlanLayerKind.DetailedPlan, 3), Plan("village-plan", PlanLayerKind.VillagePlan, 6),
        ];

        PlanLayer Line(string line, PlanLayerKind kind, int cells, int percent, int missing = 0)
        {
            Geometry[] items = [.. Cells(cells).Where((_, at) => Dice(at, cells, 7) < percent / 100.0)];
            return new(Card(line, kind, items.Length + missing) with { Line = line }, Read(items), whole, missing > 0 ? Read(Box(-0.01, -0.01, 0.9, 1.01)) : null);
        }

        PlanLayer Plan(string id, PlanLayerKind kind, int cells)
        {
            var items = Cells(cells);
            return new(Card(id, kind, items.Length) with { Features = [.. items.Select((_, at) => new FeatureAttributes { Item = at, Zone = Zones[(int)(Dice(at, cells, 8) * 4)] })] }, Read(items), whole);
        }
    }

    public ConformitySubject SubjectOf(Parcel parcel) => new()
    {
        Id = parcel.Id.ToString(),
        Activity = parcel.Right == "CLU-S" ? "urban-construction" : parcel.Right == "LCR" && RowOf(parcel.Id) % 3 > 0 ? "other-agriculture" : "construction",
        Right = parcel.Right, LandUse = parcel.LandUse,
    };

    public ValueList<StatedRule> Rules() =>
    [
        .. new[] { "ecological-redline", "permanent-basic-farmland", "urban-boundary", "forest-land", "green-line", "important-wetland" }.Select(line => Rule(line, new LineControl { Line = line })),
        .. new[] { "master-plan", "detailed-plan", "village-plan" }.Select(plan => Rule(plan, new UseMatrix { Layers = LayerSelection.Of(plan), Pairs = [.. Pairs()] })),
    ];

    public ConformityTerms Terms(DateOnly on) => new()
    {
        On = on,
        Basis = AreaSurface.Ellipsoidal,
        Kinships = [new() { Activity = "urban-construction", CountsAs = ["construction", "development-construction", "occupation"] }, new() { Activity = "construction", CountsAs = ["development-construction", "occupation"] }],
    };

    // 四个镇各分到建设用地上限和耕地下限；县的上限比四个镇的和少 1 公顷，一号镇的耕地下限高于现状。
    public QuotaPlan Quotas() => new()
    {
        Version = new("county-plan", 1),
        TargetYear = 2035,
        Indicators = [Indicator("built-land", "建设用地", QuotaSense.Ceiling), Indicator("arable-land", "耕地", QuotaSense.Floor)],
        Places = [ScopePath.Of("440106"), .. Towns.Select(town => ScopePath.Of(town))],
        Quotas =
        [
            Quota("built-land", ScopePath.Of("440106"), (count * 3 / 10 / 4 * 4) - 1), Quota("arable-land", ScopePath.Of("440106"), count * 4 / 10),
            .. Towns.SelectMany((town, at) => new[] { Quota("built-land", ScopePath.Of(town), count * 3 / 10 / 4), Quota("arable-land", ScopePath.Of(town), count * (at == 0 ? 9 : 4) / 40) }),
        ],
    };

    public IEnumerable<QuotaUse> Uses(Baseline baseline) => baseline.Parcels.GroupBy(parcel => parcel.Division).SelectMany(town => new[]
    {
        Use("built-land", town.Key, town.Where(parcel => parcel.LandUse == "survey3:0601")),
        Use("arable-land", town.Key, town.Where(IsArable)),
    });

    // 每条路占用的耕地从套合来，先逐条路合计，再取到 0.01 m²；产能按每公顷 6,000 kg 计（生成的数）。
    public IEnumerable<OffsetEntry> TakenBy(OverlayAreas areas, ZoneIndex works, ValueList<Parcel> parcels, Citation document) =>
        Enumerable.Range(0, areas.PairCount).Select(pair => areas[pair]).Where(pair => IsArable(parcels[pair.Patch])).GroupBy(pair => pair.Zone).OrderBy(road => road.Key)
            .Select(road => Entry(WorkName(road.Key), new(2025, 3 + road.Key, 1), OffsetSide.Taken, Total(road), Total(road.Where(pair => parcels[pair.Patch].LandUse == "survey3:0101"))) with { Document = document })
            .Select(entry => entry with { Amounts = [entry.Amounts[0] with { Parts = PartsOf(areas, works, parcels, entry.Project) }, entry.Amounts[1], entry.Amounts[2]] });

    // 占用面积由哪些宗地与道路的相交面积合计而来：来历由此一直连到图斑和分区。
    private static ValueList<AmountPart> PartsOf(OverlayAreas areas, ZoneIndex works, ValueList<Parcel> parcels, SubjectId work) =>
    [
        .. Enumerable.Range(0, areas.PairCount).Select(pair => areas[pair]).Where(pair => WorkName(pair.Zone) == work.ToString() && IsArable(parcels[pair.Patch]))
            .Select(pair => AmountPart.Of(pair, works, AreaSurface.Ellipsoidal)),
    ];

    public OffsetEntry Reclaimed() => Entry("field-1", new(2025, 1, 1), OffsetSide.Given, Area.FromSquareMetres(count * 160m), Area.FromSquareMetres(count * 60m));

    private static Area Total(IEnumerable<PairArea> pairs) => pairs.Aggregate(MeasuredArea.Zero, (sum, pair) => sum + pair.Ellipsoidal!.Value).Round(Rounding.HalfUp).Official;

    private static bool IsArable(Parcel parcel) => parcel.Right == "LCR";

    private static OffsetEntry Entry(string project, DateOnly day, OffsetSide side, Area area, Area paddy) => new()
    {
        Project = project, Account = ScopePath.Of("440106"), Day = day, Side = side, Document = Made,
        Amounts = [new("area", Quantity.Of(area, "公顷")), new("yield", new(area.In(AreaUnit.Hectare) * 6_000, "kg")), new("paddy", Quantity.Of(paddy, "公顷"))],
    };

    private static QuotaIndicator Indicator(string code, string chinese, QuotaSense sense) =>
        new() { Code = code, Chinese = chinese, English = code, Nature = QuotaNature.Binding, Sense = sense, Unit = "公顷" };

    private static Quota Quota(string indicator, ScopePath scope, int hectares) => new() { Indicator = indicator, Scope = scope, Amount = new(hectares, "公顷") };

    private static QuotaUse Use(string indicator, DivisionCode town, IEnumerable<Parcel> parcels) =>
        new() { Indicator = indicator, Scope = ScopePath.Of(town), Amount = Quantity.Of(Area.Sum(parcels.Select(parcel => parcel.Area)), "公顷"), Source = Made };

    private static AgencyMandate Mandate(string id, string principal, string agent, string kind, string region) =>
        new() { Id = id, Principal = principal, Agent = agent, Kinds = [kind], Region = DivisionCode.Parse(region), From = new(2024, 1, 1) };

    private static StatedRule Rule(string id, ConformityRule rule) => new()
    {
        Id = id, Rule = rule, Clause = Made, Side = RuleSide.Regulator, Severity = RuleSeverity.Binding, Version = 1, From = new(2020, 1, 1),
        Tolerance = new() { Most = Area.FromSquareMetres(1), Basis = Made },
    };

    private static IEnumerable<ZoneUse> Pairs() =>
        from zone in Zones
        from activity in new[] { "construction", "urban-construction", "other-agriculture" }
        select new ZoneUse { Zone = zone, Ruling = new(activity, (zone, activity) is ("eco", "construction") or ("farm", "urban-construction") ? Consequence.Forbidden : Consequence.Allowed, [Made]) };

    private static PlanLayerEntry Card(string id, PlanLayerKind kind, int declared) => new()
    {
        Id = id, Kind = kind, Version = new("county-plan", 1), Tier = PlanTier.County, Force = LegalForce.Statutory, Authority = "county", Approved = new(2024, 1, 1),
        Source = Made, DeclaredCount = declared,
    };

    private static RightInterest Interest(string id, string right, int row, DateOnly from, DateOnly until, ValueList<AssetPlanning.Sharing.Portion> holders) => new()
    {
        Id = id, Right = right, Ground = Key(row), Layers = [SpatialLayer.Surface], Holders = holders, From = from, Until = until,
        Purpose = right switch { "CLU-S" => "industrial", "LCR" => "arable", _ => "forest" },
    };

    private static string Written(Area area, int more) => (area + Area.FromSquareMetres(more)).In(AreaUnit.SquareMetre).ToDecimal(2, Rounding.HalfUp).ToString("0.00");

    private static string Key(int row) => $"440106110{row:000000000}";

    private static string ClassOf(int row) => Classes[(int)(Dice(row, 0, 5) * 4)];

    private static string RightOf(int row) => ClassOf(row) switch { "0301" => "FLU", "0601" => "CLU-S", _ => "LCR" };

    private int TownOf(int row) => (row % side * 2 / side) + (row / side * 2 / side * 2);

    private Geometry[] Cells(int patches) =>
        [.. from north in Enumerable.Range(0, (side / patches) + 1) from east in Enumerable.Range(0, (side / patches) + 1) select Quad(east, north, Cell * patches, 2 + patches)];

    // 角点移动至多格宽的五分之一，相邻格共用；取到毫米。
    private static Polygon Quad(int east, int north, double cell, int layer, bool isTwisted = false)
    {
        Coordinate[] corners = [Corner(east, north), Corner(east + 1, north), Corner(east + 1, north + 1), Corner(east, north + 1)];
        return Ring(isTwisted ? [corners[0], corners[2], corners[1], corners[3]] : corners);

        Coordinate Corner(int i, int j) => new(
            Math.Round(West + (cell * (i + (0.4 * Dice(i, j, layer)) - 0.2)), 3),
            Math.Round(South + (cell * (j + (0.4 * Dice(j, i, layer + 50)) - 0.2)), 3));
    }

    private Polygon Box(double west, double south, double east, double north)
    {
        var extent = side * Cell;
        return Ring(new(West + (west * extent), South + (south * extent)), new(West + (east * extent), South + (south * extent)), new(West + (east * extent), South + (north * extent)), new(West + (west * extent), South + (north * extent)));
    }

    private static Polygon Ring(params Coordinate[] corners) => new(new LinearRing([.. corners, corners[0].Copy()]));

    private static PolygonSet Read(params Geometry[] items) => PolygonSet.FromGeometries(items, Frame, IngestionLimits.Default);

    // SplitMix64 的末步：同样的数总得同样的点。
    private static double Dice(long a, long b, long c)
    {
        var z = unchecked((ulong)((a * 73_856_093) ^ (b * 19_349_663) ^ (c * 83_492_791)) + 0x9E3779B97F4A7C15);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
