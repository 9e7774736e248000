namespace AssetPlanning.Rulebook;

/// <summary>An entry of a catalogue that two editions do not state alike (目录条目变更): a right, a ruling, a method, a control line, an approval.</summary>
/// <remarks>Rows hold numbers and <see cref="RowChange"/> compares them; what law allows and forbids stands in the catalogues.</remarks>
public sealed record EntryChange
{
    /// <summary>Which catalogue (目录), in the words of the data: <c>integration-kinds</c>.</summary>
    public required string Catalogue { get; init; }

    /// <summary>The code of the entry (条目); of a compatibility both rights and the place.</summary>
    public required string Entry { get; init; }

    /// <summary>Whether the edition before has it (前版有).</summary>
    public required bool IsBefore { get; init; }

    /// <summary>Whether the edition after has it (后版有).</summary>
    public required bool IsAfter { get; init; }

    /// <summary>What changed between two editions in the catalogues, entry by entry (目录比较).</summary>
    /// <param name="before">The edition before.</param>
    /// <param name="after">The edition after.</param>
    /// <returns>The entries that are new, gone or stated otherwise, by catalogue and code; none when they say the same.</returns>
    public static ValueList<EntryChange> Between(RulebookEdition before, RulebookEdition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, changed) = (Entries(before), Entries(after));
        return
        [
            .. old.Keys.Union(changed.Keys)
                .Where(name => !Equals(old.GetValueOrDefault(name), changed.GetValueOrDefault(name)))
                .OrderBy(static name => name.Catalogue, StringComparer.Ordinal).ThenBy(static name => name.Entry, StringComparer.Ordinal)
                .Select(name => new EntryChange { Catalogue = name.Catalogue, Entry = name.Entry, IsBefore = old.ContainsKey(name), IsAfter = changed.ContainsKey(name) }),
        ];
    }

    private static Dictionary<(string Catalogue, string Entry), object> Entries(RulebookEdition edition)
    {
        IEnumerable<((string Catalogue, string Entry) Name, object Content)> entries =
        [
            .. Of("rights", edition.Rights), .. Of("directions", edition.Directions), .. Of("unit-classes", edition.UnitClasses), .. Of("revenue-classes", edition.RevenueClasses),
            .. Of("party-roles", edition.PartyRoles), .. Of("funding-kinds", edition.FundingKinds), .. Of("plan-themes", edition.PlanThemes), .. Of("land-uses", edition.LandUses),
            .. Of("use-views", edition.UseViews), .. Of("purposes", edition.Purposes), .. Of("circumstances", edition.Circumstances), .. Of("sources", edition.Sources),
            .. Of("parameters", edition.Parameters), .. Of("holder-kinds", edition.HolderKinds), .. Of("resource-kinds", edition.ResourceKinds), .. Of("establishments", edition.Establishments),
            .. Of("supply-kinds", edition.SupplyKinds), .. Of("integration-kinds", edition.IntegrationKinds), .. Of("activities", edition.Activities), .. Of("control-lines", edition.ControlLines),
            .. Of("authorities", edition.Authorities), .. Of("approvals", edition.Approvals), .. Of("consent-quorums", edition.ConsentQuorums), .. Of("coordinates", edition.Coordinates),
            .. Of("layer-families", edition.LayerFamilies), .. Of("layers", edition.Layers), .. Of("code-lists", edition.CodeLists),
            .. edition.Law.Profiles.Select(static profile => (("right-profiles", profile.Key.ToString()), (object)profile.Value)),
            .. edition.Law.ApprovalRules.Select(static rule => (("approval-rules", rule.Key.ToString()), (object)rule.Value)),
            .. edition.Crosswalks.Select(static walk => (("crosswalks", walk.Key.ToString()), (object)walk.Value)),
            .. edition.Compatibilities
                .GroupBy(static pair => $"{pair.Base?.ToString() ?? "*"}:{pair.Attached}:{pair.Place}", StringComparer.Ordinal)
                .Select(static pair => (("compatibilities", pair.Key), (object)(ValueList<RightCompatibility>)[.. pair])),
        ];
        return entries.ToDictionary(static entry => entry.Name, static entry => entry.Content);
    }

    private static IEnumerable<((string Catalogue, string Entry) Name, object Content)> Of<TTerm>(string name, Catalogue<TTerm> catalogue)
        where TTerm : Term<TTerm> =>
        catalogue.All.Select(term => ((name, term.Code.ToString()), (object)term));
}
