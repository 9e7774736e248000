using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Reads a register entry by entry (登记簿逐条记载): what each does to the rights, and which it cannot do.</summary>
internal sealed class RightsLedger
{
    private readonly RulebookEdition rulebook;
    private readonly LandReport report;
    private readonly RightActs acts;
    private readonly Dictionary<SubjectId, RightInterest> rights = [];
    private readonly BurdenList burdens = new();
    private readonly HashSet<SubjectId> ended = [];
    private readonly List<RefusedEntry> refused = [];

    internal RightsLedger(RulebookEdition rulebook, LandReport report)
    {
        (this.rulebook, this.report) = (rulebook, report);
        acts = new(rulebook, report, rights, burdens, Refuse);
    }

    /// <summary>The shares as the entries made them, for the trail (份额来历).</summary>
    internal List<ShareChange> Changes { get; } = [];

    internal ValueList<RefusedEntry> Refused => [.. refused];

    internal ValueList<RightInterest> Registered => [.. rights.Values.OrderBy(static right => right.Id)];

    internal BurdenList Burdens => burdens;

    internal void Read(RightsRegister register, DateOnly until)
    {
        var numbers = new HashSet<int>();
        foreach (var entry in register.Until(until))
        {
            if (!numbers.Add(entry.Number))
            {
                Refuse(entry, FindingCatalogue.EntryNumberTwice);
                continue;
            }

            switch (entry)
            {
                case Registration registration:
                    Register(registration);
                    break;
                case RightTransfer transfer:
                    Transfer(transfer);
                    break;
                case RightVariation variation:
                    Vary(variation);
                    break;
                case EncumbranceEntry burden:
                    Encumber(burden);
                    break;
                case Discharge discharge when !burdens.Remove(discharge.Encumbrance):
                    Refuse(entry, FindingCatalogue.EncumbranceUnknown);
                    break;
                case RightEnding ending:
                    End(ending);
                    break;
            }
        }
    }

    private void Register(Registration entry)
    {
        var interest = entry.Interest;
        if (rights.ContainsKey(interest.Id) || ended.Contains(interest.Id))
        {
            Refuse(entry, FindingCatalogue.RegisteredAlready);
        }
        else if (!rulebook.Rights.Contains(interest.Right))
        {
            Refuse(entry, FindingCatalogue.RightTypeUnknown, Figure.Name(interest.Right.ToString()));
        }
        else
        {
            rights.Add(interest.Id, interest);
            Changes.AddRange(interest.Holders.Select(holder => new ShareChange(interest.Id, holder.Party, entry, Ratio.Zero, holder.Part)));
        }
    }

    private void Transfer(RightTransfer entry)
    {
        if (!acts.IsFree(entry, entry.Right, out var interest) || !acts.IsAllowed(entry, interest, rulebook.Profile(interest.Right).Transferable, "转移"))
        {
            return;
        }

        var held = HolderShares.PartOf(interest, entry.From);
        if (entry.Part.Sign <= 0 || entry.Part > held)
        {
            Refuse(entry, FindingCatalogue.TransferBeyondPart, entry.From, held, entry.Part);
            return;
        }

        acts.WarnOfNotices(entry, entry.To);

        rights[entry.Right] = HolderShares.Passed(interest, entry);
        if (entry.From != entry.To)
        {
            Changes.Add(new(entry.Right, entry.From, entry, held, held - entry.Part));
            Changes.Add(new(entry.Right, entry.To, entry, HolderShares.PartOf(interest, entry.To), HolderShares.PartOf(rights[entry.Right], entry.To)));
        }
    }

    private void Vary(RightVariation entry)
    {
        if (acts.IsFree(entry, entry.After.Id, out var interest))
        {
            if (!rulebook.Rights.Contains(entry.After.Right))
            {
                Refuse(entry, FindingCatalogue.RightTypeUnknown, Figure.Name(entry.After.Right.ToString()));
            }
            else if (entry.After.Ground != interest.Ground)
            {
                Refuse(entry, FindingCatalogue.VariationMovesGround, interest.Ground, entry.After.Ground);
            }
            else
            {
                if (entry.After.Holders.Count > 0 && entry.After.Holders != interest.Holders)
                {
                    report.Add(FindingCatalogue.VariationNamesOtherHolders, RegisterReading.Layer, interest.Id, Figure.Number(entry.Number), entry.On);
                }

                rights[interest.Id] = entry.After with { Holders = interest.Holders };
            }
        }
    }

    private void Encumber(EncumbranceEntry entry)
    {
        var burden = entry.Encumbrance;
        if (!acts.IsKnown(entry, burden.Right, out var interest))
        {
            return;
        }

        if (burden.Kind == EncumbranceKind.Mortgage)
        {
            acts.WarnOfNotices(entry, burden.For);
        }

        var isAdmitted = burden.Kind != EncumbranceKind.Mortgage
            || (acts.IsFree(entry, burden.Right, out _) && acts.IsAllowed(entry, interest, rulebook.Profile(interest.Right).Mortgageable, "抵押"));
        if (isAdmitted && !burdens.TryAdd(burden))
        {
            Refuse(entry, FindingCatalogue.EncumbranceTwice, burden.Id);
        }
    }

    private void End(RightEnding entry)
    {
        if (!acts.IsFree(entry, entry.Right, out _))
        {
            return;
        }

        rights.Remove(entry.Right);
        ended.Add(entry.Right);
        foreach (var burden in burdens.On(entry.Right))
        {
            burdens.Remove(burden.Id);
            report.Add(FindingCatalogue.EncumberedWhenEnded, RegisterReading.Layer, entry.Right, burden.Id, burden.For, entry.On);
        }
    }

    private void Refuse(RegisterEntry entry, FindingKind kind, params ValueList<Figure> arguments)
    {
        report.Add(kind, RegisterReading.Layer, entry.About, [Figure.Number(entry.Number), entry.On, .. arguments]);
        refused.Add(new() { Number = entry.Number, On = entry.On, Finding = kind.Code });
    }
}
