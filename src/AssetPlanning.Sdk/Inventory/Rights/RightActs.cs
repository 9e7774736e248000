using System.Diagnostics.CodeAnalysis;
using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>What may be done with a right as it stands (权利处分条件): whether it is registered, free of seizure, and of a kind that passes on or secures.</summary>
internal sealed class RightActs(
    RulebookEdition rulebook,
    LandReport report,
    IReadOnlyDictionary<SubjectId, RightInterest> rights,
    BurdenList burdens,
    Action<RegisterEntry, FindingKind, ValueList<Figure>> refuse)
{
    internal bool IsKnown(RegisterEntry entry, SubjectId right, [NotNullWhen(true)] out RightInterest? interest)
    {
        if (!rights.TryGetValue(right, out interest))
        {
            refuse(entry, FindingCatalogue.RightNotRegistered, []);
        }

        return interest is not null;
    }

    /// <summary>What is seized passes to nobody, is not mortgaged and does not change (查封).</summary>
    internal bool IsFree(RegisterEntry entry, SubjectId right, [NotNullWhen(true)] out RightInterest? interest)
    {
        if (!IsKnown(entry, right, out interest))
        {
            return false;
        }

        var seizure = burdens.On(right).FirstOrDefault(static burden => burden.Kind == EncumbranceKind.Seizure);
        if (seizure is not null)
        {
            refuse(entry, FindingCatalogue.RightSeized, [seizure.Id, seizure.For]);
        }

        return seizure is null;
    }

    internal bool IsAllowed(RegisterEntry entry, RightInterest interest, Ruling ruling, string act)
    {
        var (about, doing) = (Figure.Name(interest.Right.ToString()), Figure.Name(act));
        switch (ruling.Answer)
        {
            case RulingAnswer.No:
                refuse(entry, FindingCatalogue.RightActNotAllowed, [about, doing, Figure.Name(RightRulings.Basis(ruling, rulebook))]);
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

    /// <summary>Who disposes of a right under somebody else's notice, objection or restriction is told so: whether there was consent the log does not say.</summary>
    internal void WarnOfNotices(RegisterEntry entry, PartyId to)
    {
        foreach (var notice in burdens.On(entry.About).Where(burden => burden.Kind is EncumbranceKind.PriorityNotice or EncumbranceKind.Objection or EncumbranceKind.Restriction && burden.For != to))
        {
            report.Add(FindingCatalogue.ActUnderNotice, RegisterReading.Layer, entry.About, Figure.Number(entry.Number), entry.On, notice.For, Figure.Name(NameOf(notice.Kind)), notice.Id);
        }
    }

    private static string NameOf(EncumbranceKind kind) => kind switch
    {
        EncumbranceKind.PriorityNotice => "预告登记",
        EncumbranceKind.Objection => "异议登记",
        _ => "其他限制",
    };
}
