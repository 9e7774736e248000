namespace AssetPlanning.Inventory;

/// <summary>Sets files aside whose sums would be wrong (档案剔除): without a name, twice, a building twice, areas below zero.</summary>
internal static class ParcelFileDefects
{
    internal static (List<ParcelFile> Sound, ValueList<SetAsideFile> SetAside) Sort(ValueList<ParcelFile> files, Calculation calculation)
    {
        var counts = files.CountBy(static file => file.Land.Id).ToDictionary();
        var (sound, setAside) = (new List<ParcelFile>(files.Count), new List<SetAsideFile>());
        foreach (var (row, file) in files.Index())
        {
            if (Defect(file, row, counts[file.Land.Id]) is var (kind, arguments) && kind is not null)
            {
                calculation.Report(kind, file.Land.Id.IsNone ? "files" : file.Land.Subject, arguments);
                setAside.Add(new() { Row = row, Finding = kind.Code });
            }
            else
            {
                sound.Add(file);
            }
        }

        ReportShared(sound, calculation);
        return (sound, [.. setAside]);
    }

    private static (FindingKind? Kind, ValueList<Figure> Arguments) Defect(ParcelFile file, int row, int count)
    {
        if (file.Land.Id.IsNone)
        {
            return (FindingCatalogue.FileUnnamed, [Figure.Number(row + 1)]);
        }

        if (count > 1)
        {
            return (FindingCatalogue.FileTwice, [Figure.Number(count)]);
        }

        foreach (var (name, times) in file.Buildings.CountBy(static building => building.Id).OrderBy(static building => building.Key))
        {
            if (times > 1)
            {
                return (FindingCatalogue.BuildingTwice, [name, Figure.Number(times)]);
            }
        }

        foreach (var building in file.Buildings)
        {
            if (building.FloorArea.Sign < 0 || building.Footprint is { Sign: < 0 })
            {
                return (FindingCatalogue.BuildingAreaNegative, [building.Id, building.FloorArea.Sign < 0 ? building.FloorArea : building.Footprint!.Value]);
            }
        }

        return (null, []);
    }

    /// <summary>A building on several parcels may be meant; that its area counts in each of them is told.</summary>
    private static void ReportShared(List<ParcelFile> files, Calculation calculation)
    {
        var first = new Dictionary<SubjectId, SubjectId>();
        foreach (var file in files.OrderBy(static file => file.Land.Id))
        {
            foreach (var building in file.Buildings.Where(building => !first.TryAdd(building.Id, file.Land.Subject)))
            {
                calculation.Report(FindingCatalogue.BuildingInSeveralFiles, file.Land.Subject, [building.Id, first[building.Id]]);
            }
        }
    }
}
