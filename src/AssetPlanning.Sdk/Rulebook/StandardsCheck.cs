namespace AssetPlanning.Rulebook;

/// <summary>Holds coordinate and field standards against themselves (数据标准校验).</summary>
internal static class StandardsCheck
{
    internal static IEnumerable<string> Defects(RulebookEdition edition) =>
    [
        .. edition.Coordinates.All.SelectMany(series => Series(edition, series)),
        .. edition.LayerFamilies.All.SelectMany(family => CatalogueCheck.Cited(edition, family.Code.ToString(), family.Basis)
            .Concat(CatalogueCheck.Provided(edition, family.Code.ToString(), family.Provisions))
            .Concat(Fields(edition, family.Code.ToString(), family.Fields))),
        .. edition.Layers.All.SelectMany(layer => CatalogueCheck.Cited(edition, layer.Code.ToString(), layer.Basis)
            .Concat(CatalogueCheck.Known(edition.LayerFamilies, layer.Code.ToString(), [layer.Family]))
            .Concat(Fields(edition, layer.Code.ToString(), layer.Fields))),
        .. edition.CodeLists.All.SelectMany(list => List(edition, list)),
    ];

    private static IEnumerable<string> Series(RulebookEdition edition, CoordinateSeries series) =>
    [
        .. CatalogueCheck.Cited(edition, series.Code.ToString(), series.Basis),
        .. series.FirstEpsg > series.LastEpsg ? [$"{series.Code}: ends before it begins"] : Array.Empty<string>(),
        .. edition.Coordinates.All.Where(other => other.Code > series.Code && other.FirstEpsg <= series.LastEpsg && series.FirstEpsg <= other.LastEpsg).Select(other => $"{series.Code} meets {other.Code}"),
    ];

    private static IEnumerable<string> Fields(RulebookEdition edition, string where, ValueList<FieldStandard> fields) =>
    [
        .. CatalogueCheck.Known(edition.CodeLists, where, fields.Where(static field => field.Codes is not null).Select(static field => field.Codes!.Value)),
        .. fields.GroupBy(static field => field.Name, StringComparer.Ordinal).Where(static same => same.Count() > 1).Select(same => $"{where}: {same.Key} twice"),
        .. fields.Where(static field => field.Decimals > field.Length).Select(field => $"{where}: {field.Name} has more decimals than digits"),
        .. fields.Where(static field => field.Parts.Sum(static part => part.Length) > field.Length).Select(field => $"{where}: {field.Name} is shorter than its parts"),
    ];

    private static IEnumerable<string> List(RulebookEdition edition, CodeList list) =>
    [
        .. CatalogueCheck.Cited(edition, list.Code.ToString(), list.Basis),
        .. list.Codes.GroupBy(static item => item.Code, StringComparer.Ordinal).Where(static same => same.Count() > 1).Select(same => $"{list.Code}: {same.Key} twice"),
        .. (list.LandUses is null) == (list.Codes.Count == 0) ? [$"{list.Code}: either codes or an edition of land uses"] : Array.Empty<string>(),
        .. list.LandUses is { } uses && !edition.LandUses.All.Any(use => use.Code.ToString().StartsWith(uses + ":", StringComparison.Ordinal)) ? [$"{list.Code}: no land uses {uses}"] : Array.Empty<string>(),
    ];
}
