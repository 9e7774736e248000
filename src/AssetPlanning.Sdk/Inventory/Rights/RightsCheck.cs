using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Holds the rights of a register against each other and against the law (权利一致性检查), each by itself and in its line.</summary>
/// <remarks>Everything is looked at, whatever was found before; rights are taken by name, so the order of the list changes nothing.</remarks>
internal sealed class RightsCheck(ValueList<RightInterest> rights, DateOnly on, RulebookEdition rulebook, Calculation calculation, LandReport report, int mostOnOneGround)
{
    private readonly Dictionary<SubjectId, RightInterest> byName = rights.ToDictionary(static right => right.Id);
    private readonly Dictionary<SubjectId, Code<FindingKind>> defects = [];
    private readonly HashSet<SubjectId> circular = RightCircles.Of(rights);

    /// <summary>The first finding that sets a right aside, by right.</summary>
    internal IReadOnlyDictionary<SubjectId, Code<FindingKind>> Run()
    {
        var terms = new RightTerms(rulebook, calculation, report, Reject);
        foreach (var right in rights)
        {
            CheckShares(right);
            CheckLayers(right);
            if (right.Until is { } end && end <= right.From)
            {
                Reject(right, FindingCatalogue.RightPeriodEmpty, [right.From, end]);
            }
            else
            {
                CheckParent(right);
                terms.Check(right);
                TellRenewal(right);
            }
        }

        new RightsOnGround(byName, circular, on, rulebook, report, Reject).Check(rights, mostOnOneGround);
        SetAsideWithParents();
        return defects;
    }

    /// <summary>Nobody struck it off and the law keeps it up: for how long, and for which fee, no statute says yet.</summary>
    private void TellRenewal(RightInterest right)
    {
        if (right.Until is { } end && end <= on && right.HoldsOn(on))
        {
            report.Add(FindingCatalogue.RightRenewedByLaw, RegisterReading.Layer, right.Id, end);
        }
    }

    private void CheckShares(RightInterest right)
    {
        var sum = Ratio.Zero;
        foreach (var holder in right.Holders)
        {
            sum += holder.Part;
            if (holder.Part.Sign <= 0)
            {
                Reject(right, FindingCatalogue.ShareNotPositive, [holder.Party, holder.Part]);
            }
        }

        if (right.Holders.Select(static holder => holder.Party).Distinct().Count() < right.Holders.Count)
        {
            Reject(right, FindingCatalogue.HolderListedTwice, [Figure.Name(string.Join('、', right.Holders.GroupBy(static holder => holder.Party).Where(static held => held.Skip(1).Any()).Select(static held => held.Key.ToString()).Order(StringComparer.Ordinal)))]);
        }

        if (sum != Ratio.One)
        {
            Reject(right, FindingCatalogue.SharesNotWhole, [sum, sum - Ratio.One]);
        }
    }

    private void CheckLayers(RightInterest right)
    {
        if (right.Layers.Count == 0)
        {
            Reject(right, FindingCatalogue.RightLayerMissing, []);
            return;
        }

        // No layer listed in the catalogue means that none is known, not that there is none.
        var known = rulebook.Profile(right.Right).Layers;
        foreach (var layer in right.Layers)
        {
            if (known.Count > 0 && !known.Contains(layer))
            {
                Reject(right, FindingCatalogue.RightLayerImpossible, [Figure.Name(right.Right.ToString()), Figure.Name(layer.ToString())]);
            }
        }
    }

    private void CheckParent(RightInterest right)
    {
        if (right.Parent is not { } name)
        {
            return;
        }

        if (!byName.TryGetValue(name, out var parent))
        {
            Reject(right, FindingCatalogue.ParentUnknown, [name]);
            return;
        }

        if (circular.Contains(right.Id))
        {
            Reject(right, FindingCatalogue.ParentInACircle, [name]);
            return;
        }

        if (parent.Ground != right.Ground)
        {
            Reject(right, FindingCatalogue.ParentOnOtherGround, [name, parent.Ground, right.Ground]);
        }

        if (right.From < parent.From)
        {
            Reject(right, FindingCatalogue.BeginsBeforeParent, [right.From, name, parent.From]);
        }

        if (parent.Ends is { } parentEnd && (right.Until is not { } end || end > parentEnd))
        {
            Reject(right, FindingCatalogue.EndsAfterParent, [right.Until is { } late ? late : Figure.Name("（无终止日）"), name, parentEnd]);
        }
    }

    /// <summary>A right carved out of one that does not stand does not stand, generation by generation.</summary>
    private void SetAsideWithParents()
    {
        var children = rights.Where(static right => right.Parent is not null).ToLookup(static right => right.Parent!.Value);
        var waiting = new Queue<SubjectId>(defects.Keys.Order());
        while (waiting.TryDequeue(out var parent))
        {
            foreach (var child in children[parent].Where(child => !defects.ContainsKey(child.Id)))
            {
                Reject(child, FindingCatalogue.ParentSetAside, [parent, Figure.Name(defects[parent].ToString())]);
                waiting.Enqueue(child.Id);
            }
        }
    }

    private void Reject(RightInterest right, FindingKind kind, ValueList<Figure> arguments)
    {
        report.Add(kind, RegisterReading.Layer, right.Id, arguments);
        defects.TryAdd(right.Id, kind.Code);
    }
}
