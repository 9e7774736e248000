using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Territory;

/// <summary>The layers of the one map (图层登记库, 一张图): what each draws, whose it is, and what of it is missing.</summary>
/// <remarks>Layers come in the order of their names, whatever order they were handed in. Immutable.</remarks>
public sealed class PlanLayerRegistry
{
    private PlanLayerRegistry(ValueList<PlanLayer> layers, ValueList<PlanLayerEntry> absent) => (Layers, Absent) = (layers, absent);

    /// <summary>The layers, by name.</summary>
    public ValueList<PlanLayer> Layers { get; }

    /// <summary>The cards of layers that should be there and are not, or are there under another card (缺失图层), by name: a rule that needs one of them checked nothing by the others alone.</summary>
    public ValueList<PlanLayerEntry> Absent { get; }

    /// <summary>The cards of the layers, by name.</summary>
    public ValueList<PlanLayerEntry> Entries => [.. Layers.Select(static layer => layer.Entry)];

    /// <summary>The grid all layers share.</summary>
    public GridFrame Frame => Layers[0].Features.Frame;

    /// <summary>Registers layers, and says of each what stands in the way of relying on it.</summary>
    /// <param name="layers">The layers, in any order.</param>
    /// <param name="rulebook">Knows the control lines.</param>
    /// <param name="expected">The cards of all layers there should be (应有图层清单): the only way to see that one was left out.</param>
    /// <param name="listed">Most findings of a kind and layer listed one by one.</param>
    /// <returns>The registry; refused where two layers have one name, or a layer draws a line the rulebook does not know.</returns>
    /// <exception cref="ArgumentException">There is no layer, or the frames differ.</exception>
    public static Explained<PlanLayerRegistry> Of(IEnumerable<PlanLayer> layers, RulebookEdition rulebook, ValueList<PlanLayerEntry> expected = default, int listed = AreaBook.DefaultListed)
    {
        ArgumentNullException.ThrowIfNull(layers);
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        ValueList<PlanLayer> ordered = [.. layers.OrderBy(static layer => layer.Entry.Id)];
        if (ordered.Count == 0 || ordered.Any(layer => !layer.Features.Frame.IsSameAs(ordered[0].Features.Frame)))
        {
            throw new ArgumentException("A registry has layers, and they share one frame.", nameof(layers));
        }

        ValueList<PlanLayerEntry> absent = [.. expected.Where(card => !ordered.Any(layer => layer.Entry.Id == card.Id && ExpectedLayer.DifferenceOf(card, layer.Entry) is null)).OrderBy(static card => card.Id)];
        return Explained.By(
            null,
            calculation =>
            {
                Report(ordered, rulebook, calculation, listed);
                foreach (var card in absent)
                {
                    var there = ordered.Where(layer => layer.Entry.Id == card.Id).Select(layer => ExpectedLayer.DifferenceOf(card, layer.Entry)).FirstOrDefault();
                    calculation.Report(there is null ? FindingCatalogue.LayerAbsent : FindingCatalogue.LayerNotAsExpected, card.Id, [Figure.Name(there ?? card.Version.ToString())]);
                }

                return calculation.HasFailed ? null : new PlanLayerRegistry(ordered, absent);
            },
            LandStamp.Of([.. ordered.Select(static layer => (layer.Entry.Id.ToString(), Print(layer))), ("expected", LandStamp.Of(expected))]));
    }

    /// <summary>The layer of a name.</summary>
    /// <param name="id">The name.</param>
    /// <returns>The layer, or null.</returns>
    public PlanLayer? Find(SubjectId id) => Layers.FirstOrDefault(layer => layer.Entry.Id == id);

    internal static Func<Fingerprint> Print(PlanLayer layer) => () => LandStamp.Join(
    [
        LandStamp.TextOf(layer.Entry),
        .. new[] { layer.Features, layer.Extent, layer.Covered, layer.Doubtful, layer.Unsure }.Select(static set => set is null ? "—" : ((IPatchLayer)set).Print().ToString()),
    ]);

    private static void Report(ValueList<PlanLayer> layers, RulebookEdition rulebook, Calculation calculation, int listed)
    {
        foreach (var same in layers.GroupBy(static layer => layer.Entry.Id).Where(static same => same.Count() > 1))
        {
            calculation.Report(FindingCatalogue.LayerTwice, same.Key, [Figure.Number(same.Count())]);
        }

        var report = new LandReport(calculation, listed);
        foreach (var layer in layers)
        {
            var id = layer.Entry.Id;
            if (layer.Entry.Line is { } line && !rulebook.ControlLines.Contains(line))
            {
                calculation.Report(FindingCatalogue.LineUnknown, id, [Figure.Name(line.ToString())]);
            }
            else if (layer.Entry is { Line: null, Kind: PlanLayerKind.ThreeLines or PlanLayerKind.CityLine })
            {
                calculation.Report(FindingCatalogue.LineUnnamed, id);
            }

            Report(layer, report);
            report.AddLayer(layer.Features, id);
            report.AddLayer(layer.Extent, new($"{id}:extent"));
        }

        report.Close();
    }

    private static void Report(PlanLayer layer, LandReport report)
    {
        var (entry, id) = (layer.Entry, layer.Entry.Id);
        if (layer.Repeated > 0)
        {
            report.Add(FindingCatalogue.FeaturesRepeated, id, id, Figure.Number(layer.Features.Count), Figure.Number(layer.Repeated), Figure.Number(layer.Distinct), Figure.Number(entry.DeclaredCount));
        }

        if (layer.Distinct != entry.DeclaredCount)
        {
            report.Add(FindingCatalogue.FeaturesMissing, id, id, Figure.Number(entry.DeclaredCount), Figure.Number(layer.Distinct), ConsequenceOf(layer));
        }

        if (layer.TotalDifference() is { } off && !layer.IsComplete && layer.Distinct == entry.DeclaredCount)
        {
            report.Add(FindingCatalogue.TotalDiffers, id, id, entry.Total!.Area, off, entry.Total.Tolerance, ConsequenceOf(layer));
        }

        foreach (var (item, outside) in FeaturesOutside.Of(layer))
        {
            report.Add(FindingCatalogue.FeatureOutsideExtent, id, LandReport.NameOf(id, item), outside);
        }

        if (layer.IsPlaceless)
        {
            report.Add(FindingCatalogue.FeaturePlaceless, id, id, Figure.Number(layer.Features.Rejections.Count));
        }
    }

    private static Figure ConsequenceOf(PlanLayer layer) => Figure.Name(layer.Covered is null ? "—" : layer.Entry.Id + ":covered");
}
