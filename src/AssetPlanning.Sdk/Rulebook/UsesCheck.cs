namespace AssetPlanning.Rulebook;

/// <summary>Holds classes of use, views, crosswalks and plan units against each other (用地分类校验).</summary>
internal static class UsesCheck
{
    internal static IEnumerable<string> Defects(RulebookEdition edition) =>
    [
        .. edition.LandUses.All.SelectMany(use => Use(edition, use, use.Code.ToString())),
        .. edition.Crosswalks.Values.OrderBy(static walk => walk.From).SelectMany(walk => Walk(edition, walk, walk.From.ToString())),
        .. edition.UnitClasses.All.SelectMany(unit => CatalogueCheck.Known(edition.Directions, unit.Code.ToString(), unit.Directions)),
    ];

    private static IEnumerable<string> Use(RulebookEdition edition, LandUse use, string where) =>
    [
        .. where.Contains(':', StringComparison.Ordinal) || use.Code.IsOwn ? Array.Empty<string>() : [$"{where}: names no edition"],
        .. CatalogueCheck.Known(edition.LandUses, where, use.Parent is { } parent ? [parent] : []),
        .. CatalogueCheck.Known(edition.Purposes, where, use.Purpose is { } purpose ? [purpose] : []),
        .. use.Views.Where(viewed => edition.UseViews.Find(viewed.View)?.Classes.Any(known => known.Code == viewed.Class) != true).Select(viewed => $"{where}: view {viewed.View} has no {viewed.Class}"),
    ];

    private static IEnumerable<string> Walk(RulebookEdition edition, UseCrosswalk walk, string where) =>
    [
        .. CatalogueCheck.Known(edition.LandUses, where, [walk.From, .. walk.Candidates]),
        .. CatalogueCheck.Cited(edition, where, walk.Basis),
        .. walk.Status switch
        {
            CrosswalkStatus.Exact => walk.Candidates.Count == 1,
            CrosswalkStatus.ToBeSubdivided => walk.Candidates.Count > 1,
            _ => walk.Candidates.Count == 0,
        } ? Array.Empty<string>() : [$"{where}: {walk.Status} with {walk.Candidates.Count} candidates"],
    ];
}
