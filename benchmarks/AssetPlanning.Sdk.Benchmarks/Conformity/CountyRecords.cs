using System.Globalization;
using AssetPlanning.Benchmarks.Overlay;
using AssetPlanning.Inventory;
using AssetPlanning.Spatial;
using AssetPlanning.Territory;

namespace AssetPlanning.Benchmarks.Conformity;

/// <summary>What is written of a generated county: the attribute table of the patches of its map, quotas for each of its villages; all from one seed.</summary>
/// <remarks>A village has 250 patches. One patch in 500 has no key.</remarks>
internal sealed class CountyRecords
{
    private const int PatchesInVillage = 250, VillagesInTown = 20;
    private const ulong Seed = 20_261_122;

    private static readonly Citation Made = new("generated", "—");
    private static readonly (Code<LandUse> Use, Code<RightType> Right, Code<Purpose> Purpose)[] Kinds =
        [("survey3:0101", "LCR", "arable"), ("survey3:0103", "LCR", "arable"), ("survey3:0301", "FLU", "forest"), ("survey3:0601", "CLU-S", "industrial")];

    private readonly KeyedDice dice = new(Seed);
    private readonly (Code<LandUse> Use, Code<RightType> Right, Code<Purpose> Purpose)[] kinds;

    internal CountyRecords(CountyMap map)
    {
        Villages = [.. Enumerable.Range(0, (map.Patches.Count + PatchesInVillage - 1) / PatchesInVillage).Select(Village)];
        kinds = Enumerable.Range(0, map.Patches.Count).Select(_ => Kinds[dice.Below(Kinds.Length)]).ToArray();
        Patches = [.. kinds.Select((kind, at) => Patch(map, kind.Use, at))];
        Table = Written(Patches);
        ValueList<ScopePath> places = [ScopePath.Of("440106"), .. Villages.Select(static village => ScopePath.Of(village))];
        Plan = new()
        {
            Version = new("county-plan", 1),
            TargetYear = 2035,
            Indicators = [Indicator("built", QuotaSense.Ceiling), Indicator("arable", QuotaSense.Floor)],
            Places = places,
            Quotas = [.. places.SelectMany((place, at) => new[] { Quota("built", place, at == 0 ? map.Patches.Count : 200), Quota("arable", place, at == 0 ? 100 : 50 + dice.Below(400)) })],
        };
    }

    internal ValueList<DivisionCode> Villages { get; }

    internal ValueList<SurveyPatch> Patches { get; }

    internal PatchTerms PatchTerms => new() { Divisions = Villages, Tolerance = Area.FromSquareMetres(0.5m) };

    /// <summary>The same patches as the text they are delivered as.</summary>
    internal LayerTable Table { get; }

    internal QuotaPlan Plan { get; }

    internal string RightOf(int patch) => kinds[patch].Right.ToString();

    internal Code<Purpose> PurposeOf(int patch) => kinds[patch].Purpose;

    internal DivisionCode VillageOf(int patch) => Villages[patch / PatchesInVillage];

    internal static string Key(int at) => string.Create(CultureInfo.InvariantCulture, $"440106110{at:000000000}");

    internal static IEnumerable<QuotaUse> Uses(Baseline baseline) => baseline.Parcels.GroupBy(static parcel => parcel.Division).SelectMany(static village => new[]
    {
        Use("built", village.Key, village.Where(static parcel => parcel.Right == "CLU-S")),
        Use("arable", village.Key, village.Where(static parcel => parcel.Right == "LCR")),
    });

    /// <summary>A project for every hundred parcels takes their arable land; reclamation gives a little less than all of them take, day by day.</summary>
    internal static IEnumerable<OffsetEntry> Entries(Baseline baseline) => baseline.Parcels.Chunk(100).SelectMany(static (parcels, at) =>
    {
        var taken = Area.Sum(parcels.Where(static parcel => parcel.Right == "LCR").Select(static parcel => parcel.Area));
        var day = new DateOnly(2020, 1, 1).AddDays(at);
        return new[] { Entry(at, day, OffsetSide.Taken, taken), Entry(at, day, OffsetSide.Given, Area.FromCount(taken.Count / 10 * 9)) };
    });

    private static DivisionCode Village(int village) =>
        DivisionCode.Parse(string.Create(CultureInfo.InvariantCulture, $"440106{(village / VillagesInTown) + 1:000}{(village % VillagesInTown) + 1:000}@2023"));

    private SurveyPatch Patch(CountyMap map, Code<LandUse> use, int at)
    {
        var area = map.Patches.EllipsoidalAreaOf(at)!.Value.Round(Rounding.HalfUp).Official;
        var coefficient = Ratio.Of(1 + dice.Below(900), 10_000);
        var deducted = Area.FromCount((long)(coefficient * area.Count / 3).Round(Rounding.HalfUp) * 3);
        return new()
        {
            Key = at % 500 == 499 ? string.Empty : Key(at),
            Number = at.ToString("00000000", CultureInfo.InvariantCulture),
            LandUse = use,
            OwnershipNature = "30",
            OwnerUnit = Villages[at / PatchesInVillage].ToString()[..12] + "0000000",
            LocationUnit = Villages[at / PatchesInVillage].ToString()[..12] + "0000000",
            Area = area,
            DeductedUse = "survey3:1203",
            DeductionCoefficient = coefficient,
            DeductedArea = deducted,
            ClassArea = area - deducted,
            DataYear = 2023,
            Recomputed = area,
        };
    }

    private static LayerTable Written(ValueList<SurveyPatch> patches) => new()
    {
        Layer = "DLTB",
        Fields = ["BSM", "TBBH", "DLBM", "QSXZ", "QSDWDM", "ZLDWDM", "TBMJ", "KCDLBM", "KCXS", "KCMJ", "TBDLMJ", "SJNF"],
        Rows =
        [
            .. patches.Select(static patch => new LayerRow
            {
                Cells =
                [
                    patch.Key, patch.Number!, patch.LandUse.ToString()[8..], patch.OwnershipNature!, patch.OwnerUnit!, patch.LocationUnit, Text(patch.Area), "1203",
                    patch.DeductionCoefficient!.Value.ToDecimal(4, Rounding.HalfUp).ToString("0.0000", CultureInfo.InvariantCulture), Text(patch.DeductedArea!.Value), Text(patch.ClassArea!.Value), "2023",
                ],
            }),
        ],
    };

    private static string Text(Area area) => area.In(AreaUnit.SquareMetre).ToDecimal(2, Rounding.HalfUp).ToString("0.00", CultureInfo.InvariantCulture);

    private static SubjectId Named(string what, int at) => new(string.Create(CultureInfo.InvariantCulture, $"{what}-{at:000000}"));

    private static QuotaIndicator Indicator(string code, QuotaSense sense) =>
        new() { Code = code, Chinese = code, English = code, Nature = QuotaNature.Binding, Sense = sense, Unit = "公顷" };

    private static Quota Quota(string indicator, ScopePath place, int hectares) => new() { Indicator = indicator, Scope = place, Amount = new(hectares, "公顷") };

    private static QuotaUse Use(string indicator, DivisionCode village, IEnumerable<Parcel> parcels) => new()
    {
        Indicator = indicator, Scope = ScopePath.Of(village), Amount = Quantity.Of(Area.Sum(parcels.Select(static parcel => parcel.Area)), "公顷"), Source = Made,
    };

    private static OffsetEntry Entry(int project, DateOnly day, OffsetSide side, Area area) => new()
    {
        Project = Named("project", project), Account = ScopePath.Of("440106"), Day = day, Side = side, Document = Made,
        Amounts = [new("area", Quantity.Of(area, "公顷")), new("yield", new(area.In(AreaUnit.Hectare) * 6_000, "kg")), new("paddy", Quantity.Of(area, "公顷"))],
    };
}
