using System.Collections.Frozen;

namespace AssetPlanning.Rulebook;

/// <content>读入.</content>
public sealed partial record RulebookEdition
{
    /// <summary>The edition embedded in the library.</summary>
    public static RulebookEdition Embedded { get; } = Read(EmbeddedEdition.Files(), ReadLimits.Default, null).Value;

    /// <summary>Reads a whole edition (读入规则库版本), such as one newer than the embedded one.</summary>
    /// <remarks>
    /// The library opens no files: the caller hands over names and bytes, from a package of data, a folder or an archive. Content
    /// that is not that of the embedded edition never goes by its name: the name then carries the print, and a finding says so.
    /// </remarks>
    /// <param name="files">The files by name, as <c>rows/terms.json</c>; in any order.</param>
    /// <param name="limits">How much is read before it is refused; the defaults where none are given.</param>
    /// <returns>The edition, or what is wrong with which row or statement of which file, all at once.</returns>
    /// <exception cref="DocumentException">A file is missing, is none of an edition's, or cannot be read; file, place and remedy are named.</exception>
    public static Explained<RulebookEdition> Read(IEnumerable<KeyValuePair<string, byte[]>> files, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Read(files, limits ?? ReadLimits.Default, Embedded);
    }

    private static Explained<RulebookEdition> Read(IEnumerable<KeyValuePair<string, byte[]>> given, ReadLimits limits, RulebookEdition? known)
    {
        var files = new EditionFiles(given, limits);
        var print = files.Print();
        var name = files.Edition();
        var isAltered = known is not null && known.Name == name && known.Print != print;
        var blank = Blank(files, isAltered ? $"{name}+{print.Short()}" : name, print);
        ValueList<RulebookFile> ruled = [.. files.Ruled()];
        return Explained.By(
            null,
            calculation =>
            {
                if (isAltered)
                {
                    calculation.Report(FindingCatalogue.EditionAltered, RulebookDraft.Subject, [Figure.Name(name), Figure.Name(print.Short())]);
                }

                return EditionMaking.Make(blank, ruled, isOwn: false, calculation);
            },
            () => new() { Library = RulebookDraft.Library, Edition = blank.Name, Inputs = [new("edition", print)] });
    }

    /// <summary>The catalogues that have a form of their own; everything else comes in as rulebook files do.</summary>
    private static RulebookEdition Blank(EditionFiles files, string name, Fingerprint print) => new()
    {
        Name = name,
        Print = print,
        Rights = files.Terms<RightType>("rights"),
        Directions = files.Terms<DominantDirection>("directions"),
        UnitClasses = files.Terms<DetailedPlanUnitClass>("unit-classes"),
        RevenueClasses = files.Terms<RevenueClass>("revenue-classes"),
        PartyRoles = files.Terms<PartyRole>("party-roles"),
        FundingKinds = files.Terms<FundingKind>("funding-kinds"),
        PlanThemes = files.Terms<PlanTheme>("plan-themes"),
        UseViews = files.Terms<UseView>("use-views"),
        LandUses = new(EditionFiles.Distinct("land-uses", files.Read<TermsFile<LandUseEntry>>("land-uses").Terms, static use => use.Code).Select(static use => use.ToLandUse("catalogues/land-uses.json"))),
        Crosswalks = EditionFiles.Distinct("crosswalks", [.. files.Read<CrosswalksFile>("crosswalks").Walks()], static walk => walk.From).ToFrozenDictionary(static walk => walk.From),
        Law = LegalCatalogues.Of(files.Read<StandardsFile>("data-standards")),
        Purposes = new([]),
        Circumstances = new([]),
        Sources = new([]),
        Parameters = new([]),
    };
}
