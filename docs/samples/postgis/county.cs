// 一个县：从 GeoPackage 到基期底账、套合、管控结论，写入 PostGIS，再导出工作簿。每一步的数都由数据库另算一遍。
// 运行：.ci/run-companions dotnet run docs/samples/postgis/county.cs
// 自己的库：dotnet run docs/samples/postgis/county.cs -- "Host=…;Database=…;Username=…"（库里会新建、最后删除模式 county_sample）
#:project ../../../src/AssetPlanning.Sdk.PostGis/AssetPlanning.Sdk.PostGis.csproj
#:property NoWarn=NETSDK1206

using System.Globalization;
using AssetPlanning;
using AssetPlanning.Conformity;
using AssetPlanning.Data;
using AssetPlanning.Data.PostGis;
using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;
using AssetPlanning.Territory;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const string Schema = "county_sample";
DateOnly today = new(2026, 1, 1);
var moment = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
var frame = new GridFrame(520_000m, 2_520_000m, GaussKruger.FromEpsg(4546));
var planner = AssetPlanner.Default;
var folder = Directory.CreateTempSubdirectory("county-");
using var source = NpgsqlDataSource.Create(args is [var given] ? given : Environment.GetEnvironmentVariable("ASSETPLANNING_POSTGIS") ?? throw new InvalidOperationException("没有数据库：用 .ci/run-companions 运行，或给出连接字符串。"));
Run($"DROP SCHEMA IF EXISTS {Schema} CASCADE; CREATE SCHEMA {Schema}");

Console.WriteLine("一、GeoPackage");
var path = Path.Combine(folder.FullName, "county.gpkg");
Made.County(path, frame, moment);
using var package = GeoPackageFile.Open(path);
var patches = package.Open("DLTB").Read("DLTB", frame);
var works = package.Open("道路").ReadPolygons(frame, new()).Check();
var farmland = package.Open("永久基本农田").ReadPolygons(frame, new()).Check();
Console.WriteLine($"  {string.Join("，", package.Layers.Select(layer => $"{layer.Name} {layer.Count}"))}；{patches.Provenance.Reference}，指纹 {patches.Provenance.Print.ToString()[..12]}");

Console.WriteLine("二、基期底账");
var table = planner.ReadPatches(patches.Table);
var survey = planner.CheckPatches(
    [.. table.Value.Patches.Zip(table.Value.Rows, (patch, row) => patch with { Recomputed = patches.Polygons.IsAccepted(row) ? patches.Polygons.EllipsoidalAreaOf(row)!.Value.Round(Rounding.HalfUp).Official : null })],
    new() { Divisions = [DivisionCode.Parse("440106001001@2023")], Tolerance = Area.FromSquareMetres(0.5m) });
var inventory = planner.TakeInventory([.. survey.Value.Accepted.Select(patch => patch.AsParcel(Ownership.Collective, "LCR", "village"))]);
var frozen = planner.Freeze(inventory.Value, "county-2026", today);
var parcels = frozen.Content.Parcels;
foreach (var finding in survey.Findings.Where(finding => finding.Severity >= Severity.Warning))
{
    Console.WriteLine($"  {finding}");
}

Console.WriteLine($"  图斑 {patches.Polygons.Count}，图形不合格 {patches.Polygons.Rejections.Count}，检查剔除 {survey.Value.SetAside.Count}；底账 {parcels.Count} 宗，{frozen.Content.TotalArea().ToText()}");

Console.WriteLine("三、套合与管控");
var shapes = Shapes(package.Open("DLTB"));
var ground = PolygonSet.FromWkb([.. parcels.Select(parcel => shapes[parcel.Id.ToString()])], frame, IngestionLimits.Default);
var taken = AreaBook.Overlay(ground, ZoneIndex.Build(works), MeasuredArea.Zero, isCoverage: false).Value;
var registry = PlanLayerRegistry.Of([new(Made.Card(farmland.Count), farmland, Made.Whole(frame))], planner.Rulebook);
var verdicts = ConformityBook.Check(
    ConformityIndex.Build(registry.Value), ground, [.. parcels.Select(parcel => new ConformitySubject { Id = parcel.Id.ToString(), Activity = "construction" })], [Made.Rule], planner.Rulebook, new() { On = today, Basis = AreaSurface.Ellipsoidal }).Value;
Console.WriteLine($"  道路占用 {taken.PairCount} 处；{string.Join("，", Enum.GetValues<VerdictStatus>().Where(status => verdicts.CountOf(status) > 0).Select(status => $"{status} {verdicts.CountOf(status)}"))}");

Console.WriteLine("四、入库：一个事务");
using (var delivery = PostGisDelivery.Begin(source))
{
    using (var roads = delivery.Write(new(Schema, "道路"), package.Open("道路").Schema, TablePlan.Create))
    {
        package.Open("道路").CopyTo(roads, new());
    }

    delivery.WriteBaseline(new(Schema, "底账"), frozen.Content, CoordinateReference.OfEpsg(4546), id => shapes[id.ToString()], TablePlan.Create);
    delivery.WriteOverlay(new(Schema, "套合"), taken, patch => parcels[patch].Id.ToString(), zone => $"road-{zone + 1}", TablePlan.Create);
    delivery.WriteVerdicts(new(Schema, "管控结论"), verdicts, TablePlan.Create);
    delivery.Commit();
}

var conflict = Enumerable.Range(0, parcels.Count).Aggregate(MeasuredArea.Zero, (sum, at) => sum + verdicts[at, 0].Objected);
var road = Enumerable.Range(0, taken.PairCount).Aggregate(MeasuredArea.Zero, (sum, pair) => sum + taken[pair].Planar);
Tell("底账面积（1/300 m²）", frozen.Content.TotalArea().Count, $"SELECT sum(area_count) FROM {Schema}.底账");
Tell("受限面积 m²", conflict.SquareMetres, $"SELECT sum(objected_m2) FROM {Schema}.管控结论");
Tell("道路占用 m²", road.SquareMetres, $"SELECT sum(planar_m2) FROM {Schema}.套合 WHERE part = 'pair'");
Console.WriteLine($"  PostGIS 自己套合，相差不到 1 cm²：{Ask($"SELECT abs(sum(ST_Area(ST_Intersection(a.geom, b.geom))) - {road.SquareMetres}) < 0.0001 FROM (SELECT geom FROM {Schema}.底账 WHERE ST_IsValid(geom) OFFSET 0) a JOIN {Schema}.道路 b ON ST_Intersects(a.geom, b.geom)")}");

Console.WriteLine("五、从库里导出工作簿");
using (var snapshot = PostGisSnapshot.Open(source, on: today))
using (var book = XlsxOutput.Create(Path.Combine(folder.FullName, "county.xlsx"), moment))
{
    foreach (var name in new[] { "套合", "管控结论" })
    {
        var layer = snapshot.Open(new TableName(Schema, name));
        using var sheet = book.Add(layer.Schema with { Name = name });
        Console.WriteLine($"  {name} {layer.CopyTo(sheet, new())} 行");
    }

    book.Complete();
}

using (var workbook = XlsxFile.Open(Path.Combine(folder.FullName, "county.xlsx")))
{
    Console.WriteLine($"  工作簿：{string.Join("，", workbook.Layers.Select(sheet => $"{sheet.Name} {sheet.Fields.Count} 列"))}");
}

Run($"DROP SCHEMA {Schema} CASCADE");
folder.Delete(recursive: true);

static Dictionary<string, ReadOnlyMemory<byte>> Shapes(ILayerSource layer)
{
    var shapes = new Dictionary<string, ReadOnlyMemory<byte>>();
    using var reader = layer.Read(new());
    while (reader.Next())
    {
        shapes[reader.ValueOf(layer.Schema.IndexOf("BSM")).ToText()] = reader.Geometry.ToArray();
    }

    return shapes;
}

void Run(string statement)
{
    using var command = source.CreateCommand(statement);
    command.ExecuteNonQuery();
}

object Ask(string question)
{
    using var command = source.CreateCommand(question);
    return command.ExecuteScalar()!;
}

void Tell(string what, decimal ours, string question) => Console.WriteLine($"  {what}：{ours:#,0.#########}，数据库求和{((decimal)Ask(question) == ours ? "相同" : "不同")}");

/// <summary>生成的县：1,000 个图斑，三片永久基本农田，两条道路；第 500 个图斑自相交，第 600 个面积多写 40 m²。</summary>
static class Made
{
    private const int Columns = 40, Rows = 25;
    private const double West = 500_000, South = 2_500_000, Cell = 100;
    private static readonly Citation Source = new("生成的数据", "—");

    public static StatedRule Rule => new()
    {
        Id = "permanent-basic-farmland", Rule = new LineControl { Line = "permanent-basic-farmland" }, Clause = Source, Side = RuleSide.Regulator, Severity = RuleSeverity.Binding, Version = 1, From = new(2020, 1, 1),
    };

    public static PlanLayerEntry Card(int features) => new()
    {
        Id = "permanent-basic-farmland", Kind = PlanLayerKind.ThreeLines, Version = new("county-plan", 1), Tier = PlanTier.County, Force = LegalForce.Statutory, Authority = "county", Approved = new(2024, 1, 1),
        Source = Source, DeclaredCount = features, Line = "permanent-basic-farmland",
    };

    public static PolygonSet Whole(GridFrame frame) => PolygonSet.FromGeometries([Box(-1, -1, Columns + 1, Rows + 1)], frame, IngestionLimits.Default);

    public static void County(string path, GridFrame frame, DateTimeOffset moment)
    {
        Polygon[] cells = [.. Enumerable.Range(0, Columns * Rows).Select(Patch)];
        var measured = PolygonSet.FromGeometries(cells, frame, IngestionLimits.Default);
        using var output = GeoPackageOutput.Create(path, moment);
        Write(output, "DLTB", cells, ["BSM", "DLBM", "QSXZ", "ZLDWDM", "TBMJ", "SJNF"], row =>
        [
            FieldValue.OfText($"440106110{row:000000000}"), FieldValue.OfText(row % 3 == 0 ? "0301" : "0103"), FieldValue.OfText("30"), FieldValue.OfText("440106001001"),
            FieldValue.OfText((measured.IsAccepted(row) ? measured.EllipsoidalAreaOf(row)!.Value.Round(Rounding.HalfUp).Official + Area.FromSquareMetres(row == 600 ? 40 : 0) : Area.FromHectares(1)).In(AreaUnit.SquareMetre).ToDecimal(2, Rounding.HalfUp).ToString("0.00", CultureInfo.InvariantCulture)),
            FieldValue.OfText("2023"),
        ]);
        Write(output, "永久基本农田", [Box(1.5, 1.5, 10.25, 8), Box(15, 3, 22.125, 20), Box(30, 10, 39, 24)], ["BSM"], row => [FieldValue.OfText($"yjjbnt-{row}")]);
        Write(output, "道路", [Box(0, 11.9, Columns, 12.1), Box(24.9, 0, 25.1, 11.5)], ["名称"], row => [FieldValue.OfText($"规划{row + 1}路")]);
        output.Complete();
    }

    private static void Write(GeoPackageOutput output, string name, Polygon[] shapes, string[] columns, Func<int, FieldValue[]> values)
    {
        using var layer = output.Add(new() { Name = name, Reference = CoordinateReference.OfEpsg(4546), Fields = [.. columns.Select(column => new LayerField(column, FieldKind.Text, 30))] });
        var writer = new WKBWriter();
        for (var row = 0; row < shapes.Length; row++)
        {
            layer.Add(writer.Write(shapes[row]), values(row));
        }

        layer.Complete();
    }

    private static Polygon Patch(int row)
    {
        int east = row % Columns, north = row / Columns;
        Coordinate[] corners = [Corner(east, north), Corner(east + 1, north), Corner(east + 1, north + 1), Corner(east, north + 1)];
        return Ring(row == 500 ? [corners[0], corners[2], corners[1], corners[3]] : corners);
    }

    // 角点移动至多格宽的十分之一，相邻格共用；取到毫米。
    private static Coordinate Corner(int i, int j) => At(i + (((i * 7) + (j * 13)) % 19 / 95.0) - 0.1, j + (((i * 11) + (j * 5)) % 17 / 85.0) - 0.1);

    private static Polygon Box(double west, double south, double east, double north) => Ring(At(west, south), At(east, south), At(east, north), At(west, north));

    private static Coordinate At(double east, double north) => new(Math.Round(West + (Cell * east), 3), Math.Round(South + (Cell * north), 3));

    private static Polygon Ring(params Coordinate[] corners) => new(new LinearRing([.. corners, corners[0].Copy()]));
}
