using System.Diagnostics.CodeAnalysis;
using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Reads a register entry by entry (登记簿逐条记载): what each does to the rights, and which it cannot do.</summary>
internal sealed class RightsLedger(RulebookEdition rulebook, LandReport report)
{
    private readonly Dictionary<SubjectId, RightInterest> rights = [];
    private readonly BurdenList burdens = new();
    private readonly HashSet<SubjectId> ended = [];
    private readonly List<RefusedEntry> refused = [];

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
        }
    }

    private void Transfer(RightTransfer entry)
    {
        if (!IsFree(entry, entry.Right, out var interest) || !IsAllowed(entry, interest, rulebook.Profile(interest.Right).Transferable, "转移"))
        {
            return;
        }

        var held = PartOf(interest, entry.From);
        if (entry.Part.Sign <= 0 || entry.Part > held)
        {
            Refuse(entry, FindingCatalogue.TransferBeyondPart, entry.From, held, entry.Part);
            return;
        }

        // What nobody holds any more is no share; who holds already holds more. The register lists holders in the order they came.
        var holders = interest.Holders.Select(holder => holder.Party == entry.From ? holder with { Part = holder.Part - entry.Part } : holder).ToList();
        var at = holders.FindIndex(holder => holder.Party == entry.To);
        if (at < 0)
        {
            holders.Add(new(entry.To, entry.Part));
        }
        else
        {
            holders[at] = holders[at] with { Part = holders[at].Part + entry.Part };
        }

        rights[entry.Right] = interest with { Holders = [.. holders.Where(static holder => holder.Part.Sign != 0)] };
    }

    private void Vary(RightVariation entry)
    {
        if (IsFree(entry, entry.After.Id, out var interest))
        {
            if (rulebook.Rights.Contains(entry.After.Right))
            {
                rights[interest.Id] = entry.After with { Holders = interest.Holders };
            }
            else
            {
                Refuse(entry, FindingCatalogue.RightTypeUnknown, Figure.Name(entry.After.Right.ToString()));
            }
        }
    }

    private void Encumber(EncumbranceEntry entry)
    {
        var burden = entry.Encumbrance;
        if (!IsKnown(entry, burden.Right, out var interest))
        {
            return;
        }

        var isAdmitted = burden.Kind != EncumbranceKind.Mortgage
            || (IsFree(entry, burden.Right, out _) && IsAllowed(entry, interest, rulebook.Profile(interest.Right).Mortgageable, "抵押"));
        if (isAdmitted && !burdens.TryAdd(burden))
        {
            Refuse(entry, FindingCatalogue.EncumbranceTwice, burden.Id);
        }
    }

    private void End(RightEnding entry)
    {
        if (!IsFree(entry, entry.Right, out _))
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

    private bool IsKnown(RegisterEntry entry, SubjectId right, [NotNullWhen(true)] out RightInterest? interest)
    {
        if (!rights.TryGetValue(right, out interest))
        {
            Refuse(entry, FindingCatalogue.RightNotRegistered);
        }

        return interest is not null;
    }

    /// <summary>What is seized passes to nobody, is not mortgaged and does not change (查封).</summary>
    private bool IsFree(RegisterEntry entry, SubjectId right, [NotNullWhen(true)] out RightInterest? interest)
    {
        if (!IsKnown(entry, right, out interest))
        {
            return false;
        }

        var seizure = burdens.On(right).FirstOrDefault(static burden => burden.Kind == EncumbranceKind.Seizure);
        if (seizure is not null)
        {
            Refuse(entry, FindingCatalogue.RightSeized, seizure.Id, seizure.For);
        }

        return seizure is null;
    }

    private bool IsAllowed(RegisterEntry entry, RightInterest interest, Ruling ruling, string act)
    {
        var (about, doing) = (Figure.Name(interest.Right.ToString()), Figure.Name(act));
        switch (ruling.Answer)
        {
            case RulingAnswer.No:
                Refuse(entry, FindingCatalogue.RightActNotAllowed, about, doing, Figure.Name(RightRulings.Basis(ruling, rulebook)));
                return false;
            case RulingAnswer.Conditional:
                report.Add(FindingCatalogue.RightActOnCondition, RegisterReading.Layer, entry.About, about, doing, Figure.Name(ruling.Condition!.Chinese), Figure.Name(RightRulings.Basis(ruling, rulebook)));
                return true;
            case RulingAnswer.Unknown:
                report.Add(FindingCatalogue.RightActNotStated, RegisterReading.Layer, entry.About, about, doing);
                return true;
            default:
                return true;
        }
    }

    private void Refuse(RegisterEntry entry, FindingKind kind, params ReadOnlySpan<Figure> arguments)
    {
        report.Add(kind, RegisterReading.Layer, entry.About, [Figure.Number(entry.Number), entry.On, .. arguments]);
        refused.Add(new() { Number = entry.Number, On = entry.On, Finding = kind.Code });
    }

    private static Ratio PartOf(RightInterest interest, PartyId party)
    {
        foreach (var holder in interest.Holders)
        {
            if (holder.Party == party)
            {
                return holder.Part;
            }
        }

        return Ratio.Zero;
    }
}
