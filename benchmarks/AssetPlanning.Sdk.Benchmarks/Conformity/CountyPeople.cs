using System.Globalization;
using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Benchmarks.Conformity;

/// <summary>Who has to do with a generated county: the register of rights of its patches, who acts for their owner, and the file of each parcel.</summary>
/// <remarks>
/// One right in 500 has shares short of the whole, one patch in five is held by three heirs, one industrial patch in ten is let; of ten rights one was
/// transferred and one in nine is mortgaged. Half of the townships are represented by an agent of the county; one asset in 1,000 has no place. Every
/// parcel has a file; industrial ones have two buildings and a business, one in 700 names somebody who is not among its people.
/// </remarks>
internal sealed class CountyPeople
{
    private static readonly PartyId Ministry = "ministry", City = "city", District = "district";

    private readonly CountyRecords records;

    internal CountyPeople(CountyRecords records)
    {
        this.records = records;
        var patches = records.Patches.Count;
        Register = Registered();
        Assets = [.. Enumerable.Range(0, patches).Where(at => records.RightOf(at) is "CLU-S" or "FLU").Select(Asset)];
        Files = [.. Enumerable.Range(0, patches).Where(at => at % 500 != 499).Select(File)];
    }

    internal RightsRegister Register { get; }

    internal ValueList<StateAsset> Assets { get; }

    internal ValueList<ParcelFile> Files { get; }

    internal ValueList<OwnerRepresentative> Statutory { get; } = [new() { Party = Ministry, Kinds = ["state-construction-land", "state-forest-land"] }];

    internal ValueList<AgencyMandate> Mandates =>
    [
        Mandate("m-city", Ministry, City, "4401"),
        Mandate("m-district", City, District, "440106"),
        .. records.Villages.Select(static village => village.At(DivisionLevel.Township)).Distinct().Where(static (_, at) => at % 2 == 0)
            .Select(static (town, at) => Mandate($"m-{at}", District, $"town-{town.Prefix}", town)),
    ];

    private RightsRegister Registered()
    {
        List<RightInterest> interests = [.. Enumerable.Range(0, records.Patches.Count).SelectMany(Interests)];
        var number = interests.Count;
        return new()
        {
            Registrations = [.. interests.Select(static (interest, at) => new Registration { Number = at + 1, On = interest.From, Interest = interest })],
            Transfers =
            [
                .. interests.Where(static (interest, at) => at % 10 == 4 && interest is { Parent: null, Holders.Count: 1 }).Select(interest => new RightTransfer
                {
                    Number = ++number, On = new(2021, 6, 1), Right = interest.Id, From = interest.Holders[0].Party, To = "buyer", Part = Ratio.Of(1, 2),
                }),
            ],
            Encumbrances =
            [
                .. interests.Where(static (interest, at) => at % 9 == 2 && interest.Right == "CLU-S").Select(interest => new EncumbranceEntry
                {
                    Number = ++number, On = new(2023, 1, 1), Encumbrance = new() { Id = new($"m:{interest.Id}"), Right = interest.Id, Kind = EncumbranceKind.Mortgage, For = "bank", Amount = Money.FromWan(100) },
                }),
            ],
        };
    }

    private IEnumerable<RightInterest> Interests(int at)
    {
        var (right, third) = (records.RightOf(at), at % 500 == 250 ? Ratio.FromPercent(33.33m) : Ratio.Of(1, 3));
        var land = new RightInterest
        {
            Id = RightName(at), Right = right, Ground = CountyRecords.Key(at), Layers = [SpatialLayer.Surface], Purpose = records.PurposeOf(at), From = new(2020, 1, 1), Until = new(2049, 1, 1),
            Holders = at % 5 == 0 ? [new("heir-1", third), new("heir-2", third), new("heir-3", third)] : [new(Holder(at), 1)],
        };
        yield return land;
        if (IsLet(at))
        {
            yield return land with { Id = LeaseName(at), Right = "LSE", Parent = land.Id, Purpose = null, Holders = [new("tenant", 1)], From = new(2022, 1, 1), Until = new(2040, 1, 1) };
        }
    }

    private StateAsset Asset(int at) => new()
    {
        Id = new(CountyRecords.Key(at)),
        Kind = records.RightOf(at) == "FLU" ? "state-forest-land" : "state-construction-land",
        Division = at % 1_000 == 999 ? default : records.VillageOf(at),
        Area = records.Patches[at].Area,
    };

    private ParcelFile File(int at)
    {
        var isMill = records.RightOf(at) == "CLU-S";
        PartyId[] people = at % 5 == 0 ? ["heir-1", "heir-2", "heir-3", "tenant", "buyer"] : [Holder(at), "tenant", "buyer"];
        return new()
        {
            Land = records.Patches[at].AsParcel(records.RightOf(at) == "LCR" ? Ownership.Collective : Ownership.State, records.RightOf(at), people[0]),
            People = [.. people.Select(static party => new PersonRecord { Party = party })],
            Buildings = isMill ? [Building("a", at, 1_200), Building("b", at, 300)] : [],
            Businesses = isMill ? [new() { Id = Named("business", at), Operator = at % 700 == 3 ? "stranger" : people[0], AnnualOutput = Money.FromWan(50) }] : [],
            Rights = IsLet(at) ? [RightName(at), LeaseName(at)] : [RightName(at)],
        };

        BuildingRecord Building(string wing, int land, int floor) => new() { Id = Named($"building-{wing}", land), Owner = people[0], FloorArea = Area.FromSquareMetres(floor), Footprint = Area.FromSquareMetres(floor / 3) };
    }

    private bool IsLet(int at) => at % 10 == 3 && records.RightOf(at) == "CLU-S";

    private static PartyId Holder(int at) => Named("holder", at % 997).ToString();

    private static SubjectId RightName(int at) => Named("right", at);

    private static SubjectId LeaseName(int at) => Named("lease", at);

    private static SubjectId Named(string what, int at) => new(string.Create(CultureInfo.InvariantCulture, $"{what}-{at:000000}"));

    private static AgencyMandate Mandate(string id, PartyId principal, PartyId agent, DivisionCode region) =>
        new() { Id = id, Principal = principal, Agent = agent, Kinds = ["state-construction-land", "state-forest-land"], Region = region, From = new(2024, 1, 1) };
}
