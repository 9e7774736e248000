namespace AssetPlanning.Inventory;

/// <summary>Holds the files of parcels against themselves and the register (宗地档案核对).</summary>
internal static class ParcelFileCheck
{
    internal static ParcelFileSummaries Run(ValueList<ParcelFile> files, RightsState rights, Calculation calculation)
    {
        var standing = rights.Rights.ToDictionary(static right => right.Interest.Id, static right => right.Interest);
        var onGround = standing.Values.ToLookup(static right => right.Ground);
        var (sound, setAside) = ParcelFileDefects.Sort(files, calculation);
        var summaries = new ParcelFileSummaries
        {
            Parcels = [.. sound.OrderBy(static file => file.Land.Id).Select(file => Summary(file, standing, onGround[file.Land.Subject], calculation))],
            SetAside = setAside,
        };
        if (calculation.Why is { } why)
        {
            FileTrail.Tell(why, sound, summaries);
        }

        return summaries;
    }

    private static ParcelFileSummary Summary(ParcelFile file, Dictionary<SubjectId, RightInterest> standing, IEnumerable<RightInterest> onGround, Calculation calculation)
    {
        var subject = file.Land.Subject;
        HashSet<PartyId> people = [.. file.People.Select(static person => person.Party)];
        foreach (var building in file.Buildings)
        {
            Require(people, building.Owner, subject, calculation);
            if (building.Unit is { } unit && !unit.IsNone && file.Land.Unit is { } land && !land.IsNone && unit.Parcel != land.Parcel)
            {
                calculation.Report(FindingCatalogue.BuildingOnOtherParcel, subject, [building.Id, Figure.Name(unit.ToString()), Figure.Name(land.Parcel.ToString())]);
            }
        }

        foreach (var business in file.Businesses)
        {
            Require(people, business.Operator, subject, calculation);
        }

        var found = new List<SubjectId>();
        foreach (var name in file.Rights.Distinct().Order())
        {
            if (!standing.TryGetValue(name, out var right) || right.Ground != subject)
            {
                calculation.Report(FindingCatalogue.FileRightNotStanding, subject, [name]);
                continue;
            }

            found.Add(name);
            foreach (var holder in right.Holders)
            {
                Require(people, holder.Party, subject, calculation);
            }
        }

        foreach (var other in onGround.Where(right => !file.Rights.Contains(right.Id)).OrderBy(static right => right.Id))
        {
            calculation.Report(FindingCatalogue.FileRightMissing, subject, [other.Id]);
        }

        return Sum(file, [.. found]);
    }

    private static ParcelFileSummary Sum(ParcelFile file, ValueList<SubjectId> rights)
    {
        var floor = Area.Sum(file.Buildings.Select(static building => building.FloorArea));
        return new()
        {
            Parcel = file.Land.Id,
            FloorArea = floor,
            Footprint = file.Buildings.All(static building => building.Footprint is not null) ? Area.Sum(file.Buildings.Select(static building => building.Footprint!.Value)) : null,
            FloorAreaRatio = file.Land.Area.Sign > 0 ? Ratio.Of(floor.Count, file.Land.Area.Count) : null,
            AnnualOutput = file.Businesses.All(static business => business.AnnualOutput is not null)
                ? file.Businesses.Aggregate(Money.Zero, static (sum, business) => sum + business.AnnualOutput!.Value)
                : null,
            StandingRights = rights,
        };
    }

    /// <summary>Told once for a parcel and party, however often the file names it.</summary>
    private static void Require(HashSet<PartyId> people, PartyId party, SubjectId subject, Calculation calculation)
    {
        if (people.Add(party))
        {
            calculation.Report(FindingCatalogue.FilePersonMissing, subject, [party]);
        }
    }
}
