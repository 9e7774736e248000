using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Holds the rights on one ground against each other (同一客体上的权利相容): in one layer and at one time they exclude each other, unless the catalogue says otherwise.</summary>
/// <remarks>Where the catalogue is silent, rights in one object exclude each other; rights in different ones (a field and the water under it) stand, and the finding says that nobody ruled on it.</remarks>
internal sealed class RightsOnGround(
    IReadOnlyDictionary<SubjectId, RightInterest> byName,
    HashSet<SubjectId> circular,
    DateOnly on,
    RulebookEdition rulebook,
    LandReport report,
    Action<RightInterest, FindingKind, ValueList<Figure>> reject)
{
    private readonly RightObjects objects = new(rulebook);

    /// <summary>An easement takes no possession of the ground, so one does not exclude another (民法典第三百七十二条; its wording is to be confirmed).</summary>
    private static Code<RightType> Easement => "EAS";

    /// <summary>Every right is held against every other on its ground; more of them than a ground can mean are not checked, and say so.</summary>
    internal void Check(ValueList<RightInterest> rights, int most)
    {
        foreach (var ground in rights.GroupBy(static right => right.Ground).Where(static group => group.Skip(1).Any()).OrderBy(static group => group.Key))
        {
            var together = ground.ToList();
            if (together.Count > most)
            {
                together.ForEach(right => reject(right, FindingCatalogue.TooManyRightsOnGround, [ground.Key, Figure.Number(together.Count), Figure.Number(most)]));
                continue;
            }

            for (var one = 0; one < together.Count; one++)
            {
                for (var other = one + 1; other < together.Count; other++)
                {
                    if (together[one].MeetsInTime(together[other]))
                    {
                        Check(together[one], together[other]);
                    }
                }
            }
        }
    }

    private void Check(RightInterest one, RightInterest other)
    {
        if (IsCarvedOutOf(one, other) || IsCarvedOutOf(other, one))
        {
            CheckCarvedOut(one, other);
            return;
        }

        if (one.Right == Easement && other.Right == Easement)
        {
            return;
        }

        SpatialLayer[] shared = [.. one.Layers.Intersect(other.Layers).Order()];
        if (shared.Length == 0)
        {
            Stack(one, other);
            return;
        }

        var ruling = one.Right == other.Right ? Exact(one.Right) : Best(one.Right, other.Right, RightPlace.OnRight);
        if (ruling.Answer is RulingAnswer.Yes or RulingAnswer.Conditional || (ruling.Answer == RulingAnswer.Unknown && !objects.AreOne(one.Right, other.Right)))
        {
            Say(ruling, one, other);
        }
        else
        {
            var (from, until) = (Later(one.From, other.From), Earlier(one.Ends, other.Ends));
            var layers = Figure.Name(string.Join('、', shared));
            var end = until is { } day ? day : Figure.Name("（无终止日）");
            var because = Figure.Name(ruling.Answer == RulingAnswer.No ? RightRulings.Basis(ruling, rulebook) : objects.WhyOne(one.Right, other.Right));
            Exclude(one, other, FindingCatalogue.RightsExcludeEachOther, [other.Id, layers, from, end, because]);
            Exclude(other, one, FindingCatalogue.RightsExcludeEachOther, [one.Id, layers, from, end, because]);
        }
    }

    /// <summary>
    /// Rights that met before the day only hinder each other no more: a right ends with its term, struck off the register or not
    /// (城镇国有土地使用权出让和转让暂行条例第三十九条; 海域使用管理法第二十九条). The later one stands as registered (民法典第二百一十七条); that it was
    /// set up over another remains to be looked into (民法典第三百四十六条), so it is told.
    /// </summary>
    private void Exclude(RightInterest right, RightInterest other, FindingKind kind, ValueList<Figure> arguments)
    {
        if (Earlier(right.Ends, other.Ends) is { } end && end <= on)
        {
            report.Add(FindingCatalogue.RightsOverlappedOnce, RegisterReading.Layer, right.Id, other.Id, Later(right.From, other.From), end);
        }
        else
        {
            reject(right, kind, arguments);
        }
    }

    /// <summary>Only a right and what is carved out of it directly are asked about; a sublease is asked of its lease, not of the land.</summary>
    private void CheckCarvedOut(RightInterest one, RightInterest other)
    {
        var (main, attached) = other.Parent == one.Id ? (one, other) : one.Parent == other.Id ? (other, one) : (null, null);
        if (main is null || attached is null)
        {
            return;
        }

        var ruling = rulebook.Compatibility(main.Right, attached.Right, RightPlace.OnRight);
        if (ruling.Answer == RulingAnswer.No)
        {
            Exclude(attached, main, FindingCatalogue.RightsNotCompatible, [main.Id, Figure.Name(attached.Right.ToString()), Figure.Name(main.Right.ToString()), Figure.Name(RightRulings.Basis(ruling, rulebook))]);
        }
        else
        {
            Say(ruling, main, attached);
        }
    }

    /// <summary>In different layers two rights hinder each other only where the catalogue says so.</summary>
    private void Stack(RightInterest one, RightInterest other)
    {
        var ruling = Best(one.Right, other.Right, RightPlace.OtherLayer);
        if (ruling.Answer == RulingAnswer.No)
        {
            Exclude(other, one, FindingCatalogue.RightsNotCompatible, [one.Id, Figure.Name(other.Right.ToString()), Figure.Name(one.Right.ToString()), Figure.Name(RightRulings.Basis(ruling, rulebook))]);
        }
        else
        {
            Say(ruling, one, other);
        }
    }

    private void Say(Ruling ruling, RightInterest main, RightInterest attached)
    {
        if (ruling.Answer == RulingAnswer.Conditional)
        {
            report.Add(FindingCatalogue.RightsCompatibleOnCondition, RegisterReading.Layer, attached.Id, main.Id, Figure.Name(ruling.Condition!.Chinese), Figure.Name(RightRulings.Basis(ruling, rulebook)));
        }
        else if (ruling.Answer == RulingAnswer.Unknown)
        {
            report.Add(FindingCatalogue.RightsCompatibilityNotStated, RegisterReading.Layer, attached.Id, main.Id, Figure.Name(attached.Right.ToString()), Figure.Name(main.Right.ToString()));
        }
    }

    /// <summary>A ruling that a right may lie on any other does not mean that two of them may lie side by side.</summary>
    private Ruling Exact(Code<RightType> right) =>
        rulebook.Compatibilities.FirstOrDefault(pair => pair.Base == right && pair.Attached == right && pair.Place == RightPlace.OnRight)?.Ruling ?? Ruling.Unstated;

    private Ruling Best(Code<RightType> one, Code<RightType> other, RightPlace place)
    {
        var (there, back) = (rulebook.Compatibility(one, other, place), rulebook.Compatibility(other, one, place));
        return there.Answer >= back.Answer ? there : back;
    }

    /// <summary>What a right is carved out of lies on the same ground; a circle is not walked round.</summary>
    private bool IsCarvedOutOf(RightInterest right, RightInterest from)
    {
        var above = right.Parent is { } parent ? byName.GetValueOrDefault(parent) : null;
        while (above is not null && above.Ground == right.Ground)
        {
            if (above.Id == from.Id)
            {
                return true;
            }

            above = above.Parent is { } next && !circular.Contains(above.Id) ? byName.GetValueOrDefault(next) : null;
        }

        return false;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;
}
