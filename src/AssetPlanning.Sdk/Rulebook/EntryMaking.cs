using System.Collections.Frozen;

namespace AssetPlanning.Rulebook;

/// <summary>Adds the entries of one file to the catalogues (条目并入). The same entry may stand in several files as long as they agree.</summary>
internal sealed class EntryMaking(RulebookFile file, bool isOwn, Calculation calculation)
{
    internal Catalogue<TTerm> Extend<TTerm>(Catalogue<TTerm> catalogue, ValueList<TTerm> added)
        where TTerm : Term<TTerm>
    {
        var terms = New(added, static term => term.Code, catalogue.Find);
        return terms.Count == 0 ? catalogue : new(catalogue.All.Concat(terms.ToValueList()));
    }

    internal LegalCatalogues Extend(LegalCatalogues law) => !file.HasCatalogues ? law : law with
    {
        HolderKinds = Extend(law.HolderKinds, file.HolderKinds),
        ResourceKinds = Extend(law.ResourceKinds, file.ResourceKinds),
        Establishments = Extend(law.Establishments, file.Establishments),
        Profiles = Extend(law.Profiles, file.RightProfiles, static profile => profile.Right),
        Compatibilities = law.Compatibilities.Concat(Own(file.Compatibilities)),
        SupplyKinds = Extend(law.SupplyKinds, file.SupplyKinds),
        IntegrationKinds = Extend(law.IntegrationKinds, file.IntegrationKinds),
        Activities = Extend(law.Activities, file.Activities),
        ControlLines = Extend(law.ControlLines, file.ControlLines),
        Authorities = Extend(law.Authorities, file.Authorities),
        Approvals = Extend(law.Approvals, file.Approvals),
        ApprovalRules = Extend(law.ApprovalRules, file.ApprovalRules, static rule => rule.Approval),
        ConsentQuorums = Extend(law.ConsentQuorums, file.ConsentQuorums),
    };

    private FrozenDictionary<Code<TKey>, T> Extend<TKey, T>(FrozenDictionary<Code<TKey>, T> entries, ValueList<T> added, Func<T, Code<TKey>> codeOf)
        where T : class
    {
        var fresh = New(added, codeOf, entries.GetValueOrDefault);
        return fresh.Count == 0 ? entries : entries.Values.Concat(fresh).ToFrozenDictionary(codeOf);
    }

    /// <summary>A user rules on a pair of which one is the user's own; what the law says of its own pairs stays as it is.</summary>
    private ValueList<RightCompatibility> Own(ValueList<RightCompatibility> pairs)
    {
        foreach (var pair in pairs)
        {
            if (isOwn && !pair.Attached.IsOwn && pair.Base is not { IsOwn: true })
            {
                Report(FindingCatalogue.OwnCodeNeeded, $"{pair.Base}+{pair.Attached}");
            }
        }

        return pairs;
    }

    private List<T> New<TKey, T>(ValueList<T> added, Func<T, Code<TKey>> codeOf, Func<Code<TKey>, T?> find)
        where T : class
    {
        var fresh = new List<T>();
        foreach (var entry in added)
        {
            var code = codeOf(entry);
            if ((find(code) ?? fresh.Find(other => codeOf(other) == code)) is { } known)
            {
                if (!known.Equals(entry))
                {
                    Report(FindingCatalogue.DeclaredTwice, code.ToString());
                }
            }
            else if (isOwn && !code.IsOwn)
            {
                Report(FindingCatalogue.OwnCodeNeeded, code.ToString());
            }
            else
            {
                fresh.Add(entry);
            }
        }

        return fresh;
    }

    private void Report(FindingKind kind, string entry) =>
        calculation.Report(kind, RulebookDraft.Subject, [Figure.Name(file.Name), Figure.Name(entry)]);
}
