namespace AssetPlanning.Rulebook;

/// <summary>Holds every reference of the catalogues against what it refers to (目录校验): a code that leads nowhere makes no edition; all of them are told at once.</summary>
internal static class CatalogueCheck
{
    internal static IEnumerable<string> Defects(RulebookEdition edition) =>
    [
        .. UsesCheck.Defects(edition),
        .. Rights(edition),
        .. Methods(edition),
        .. Controls(edition),
        .. Approvals(edition),
        .. StandardsCheck.Defects(edition),
    ];

    /// <summary>Practice has no clause to cite, and what is cited must be in the list of sources.</summary>
    internal static IEnumerable<string> Cited(RulebookEdition edition, string where, ValueList<LegalBasis> basis) =>
    [
        .. basis.Count == 0 ? [$"{where} stands on nothing"] : Array.Empty<string>(),
        .. basis.Where(item => !edition.Sources.Contains(item.Source)).Select(item => $"{where}: source {item.Source}"),
        .. basis.Where(static item => item.Evidence == Evidence.Practice && item.Clause is not null).Select(item => $"{where}: practice with clause {item.Clause}"),
    ];

    internal static IEnumerable<string> Provided(RulebookEdition edition, string where, ValueList<Provision> provisions) =>
        provisions.SelectMany(provision => Cited(edition, where, provision.Basis).Concat(provision.Parameters.SelectMany(item => Asked(edition, where, item))));

    internal static IEnumerable<string> Known<TTerm>(Catalogue<TTerm> catalogue, string where, IEnumerable<Code<TTerm>> codes)
        where TTerm : Term<TTerm> =>
        codes.Where(code => !catalogue.Contains(code)).Select(code => $"{where}: {typeof(TTerm).Name} {code}");

    private static IEnumerable<string> Rights(RulebookEdition edition)
    {
        var law = edition.Law;
        return
        [
            .. law.Profiles.Values.OrderBy(static profile => profile.Right).SelectMany(profile => Profile(edition, profile)),
            .. Known(edition.SupplyKinds, "establishments", law.Establishments.All.Where(static by => by.Supply is not null).Select(static by => by.Supply!.Value)),
            .. law.Compatibilities.SelectMany(pair => Ruled(edition, $"{pair.Base}+{pair.Attached}", pair.Ruling)
                .Concat(Known(edition.Rights, "compatibilities", pair.Base is { } main ? [main, pair.Attached] : [pair.Attached]))),
            .. law.Compatibilities.GroupBy(static pair => (pair.Base, pair.Attached, pair.Place)).Where(static same => same.Count() > 1).Select(static same => $"compatibilities: {same.Key} twice"),
        ];
    }

    private static IEnumerable<string> Profile(RulebookEdition edition, RightProfile profile)
    {
        var where = profile.Right.ToString();
        return
        [
            .. Known(edition.Rights, "profiles", [profile.Right]),
            .. Known(edition.HolderKinds, where, profile.Holders),
            .. Known(edition.ResourceKinds, where, profile.Resources),
            .. profile.Terms.SelectMany(item => Asked(edition, where, item)),
            .. Provided(edition, where, profile.TermProvisions.Concat(profile.Provisions)),
            .. profile.SetUp.SelectMany(way => Known(edition.Establishments, where, [way.By]).Concat(Ruled(edition, where, way.Ruling))),
            .. new[] { profile.Transferable, profile.Mortgageable, profile.Registrable }.SelectMany(ruling => Ruled(edition, where, ruling)),
        ];
    }

    private static IEnumerable<string> Methods(RulebookEdition edition) =>
    [
        .. edition.SupplyKinds.All.SelectMany(mode => Ruled(edition, mode.Code.ToString(), mode.Rights).Concat(Provided(edition, mode.Code.ToString(), mode.Checks))),
        .. edition.IntegrationKinds.All.SelectMany(method => Method(edition, method, method.Code.ToString())),
    ];

    private static IEnumerable<string> Method(RulebookEdition edition, IntegrationKind method, string where) =>
    [
        .. Ruled(edition, where, method.Rights),
        .. Provided(edition, where, method.Costs.Concat(method.Limits)),
        .. Known(edition.PartyRoles, where, method.Compensated),
        .. Known(edition.ConsentQuorums, where, method.Consent is { } consent ? [consent] : []),
        .. Known(edition.Approvals, where, method.Approval is { } approval ? [approval] : []),
        .. method.LongestTerm is { } term ? Asked(edition, where, term) : [],
        .. new[] { method.Ownership, method.UseRight, method.Possession }.Where(static effect => effect is { Effect: RightEffect.Depends, Note: null }).Select(_ => $"{where}: depends on nothing"),
    ];

    private static IEnumerable<string> Controls(RulebookEdition edition) =>
        edition.ControlLines.All.SelectMany(line => Line(edition, line, line.Code.ToString()));

    private static IEnumerable<string> Line(RulebookEdition edition, ControlLine line, string where) =>
    [
        .. Known(edition.Activities, where, line.Rules.Select(static rule => rule.Activity)),
        .. Known(edition.Authorities, where, line.Rules.Where(static rule => rule.By is not null).Select(static rule => rule.By!.Value)),
        .. Known(edition.ControlLines, where, line.DisjointFrom),
        .. line.DisjointFrom.Where(other => !line.Code.IsOwn && edition.ControlLines.Find(other)?.DisjointFrom.Contains(line.Code) == false).Select(other => $"{where}: {other} does not know that it is disjoint"),
        .. line.Rules.SelectMany(rule => Cited(edition, where, rule.Basis)),
        .. line.Rules.Where(static rule => (rule.Consequence == Consequence.NeedsApproval) != (rule.By is not null)).Select(rule => $"{where}: {rule.Activity} and who approves"),
        .. line.Rules.Where(static rule => rule.Consequence == Consequence.Conditional && rule.Condition is null).Select(rule => $"{where}: {rule.Activity} without its condition"),
        .. line.Rules.GroupBy(static rule => rule.Activity).Where(static same => same.Count() > 1).Select(same => $"{where}: {same.Key} twice"),
        .. Provided(edition, where, line.Provisions),
    ];

    private static IEnumerable<string> Approvals(RulebookEdition edition) =>
    [
        .. Known(edition.Approvals, "approval rules", edition.Law.ApprovalRules.Keys),
        .. edition.Approvals.All.Where(approval => !edition.Law.ApprovalRules.ContainsKey(approval.Code)).Select(static approval => $"{approval.Code}: no rule"),
        .. edition.Law.ApprovalRules.Values.OrderBy(static rule => rule.Approval).SelectMany(rule => Rule(edition, rule, rule.Approval.ToString())),
        .. edition.ConsentQuorums.All.SelectMany(quorum => Cited(edition, quorum.Code.ToString(), quorum.Basis)
            .Concat(Known(edition.Authorities, quorum.Code.ToString(), quorum.AlsoBy is { } by ? [by] : []))
            .Concat(Asked(edition, quorum.Code.ToString(), new() { Parameter = StandardParameters.ConsentLeastShare.Code, Circumstance = quorum.Circumstance }))),
    ];

    private static IEnumerable<string> Rule(RulebookEdition edition, ApprovalRule rule, string where) =>
    [
        .. Known(edition.Authorities, where, rule.Levels.Select(static level => level.By)),
        .. rule.Levels.SelectMany(level => Cited(edition, where, level.Basis)),
        .. rule.Levels.Where(static level => level.Limit is not null).SelectMany(level => Limited(edition, where, level.Limit!)),
        .. Known(edition.Approvals, where, rule.After),
        .. Provided(edition, where, rule.Conditions),
    ];

    private static IEnumerable<string> Limited(RulebookEdition edition, string where, AreaLimit limit) =>
        edition.Parameters.Find(limit.Parameter) is { } term && !limit.Handle.Fits(term)
            ? [$"{where}: {limit.Parameter} is no area by circumstance"]
            : Asked(edition, where, new() { Parameter = limit.Parameter, Circumstance = limit.Circumstance });

    private static IEnumerable<string> Ruled(RulebookEdition edition, string where, Ruling ruling) =>
        ruling.Answer == RulingAnswer.Unknown ? [] : Cited(edition, where, ruling.Basis);

    private static IEnumerable<string> Ruled(RulebookEdition edition, string where, ValueList<RightRuling> rulings) =>
    [
        .. Known(edition.Rights, where, rulings.Select(static ruling => ruling.Right)),
        .. rulings.SelectMany(ruling => Ruled(edition, where, ruling.Ruling)),
        .. rulings.GroupBy(static ruling => ruling.Right).Where(static same => same.Count() > 1).Select(same => $"{where}: {same.Key} twice"),
    ];

    /// <summary>A question nobody could ever answer is as good as a wrong code.</summary>
    private static IEnumerable<string> Asked(RulebookEdition edition, string where, ParameterCase item) =>
        edition.Tables.TryGetValue(item.Parameter, out var rows) && rows.HasCase(item) ? [] : [$"{where}: no row of {item.Name()}"];
}
