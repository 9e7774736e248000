using System.Text.Json.Serialization;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>By what a body exercises the duties of the owner (履职依据).</summary>
[JsonConverter(typeof(NameConverter<RepresentativeKind>))]
public enum RepresentativeKind
{
    /// <summary>法定代表: by law.</summary>
    Statutory,

    /// <summary>代理: by a mandate of whom the law names, or of another agent.</summary>
    Agent,
}

/// <summary>A body the law names to exercise the duties of the owner of state assets (所有者职责法定代表主体).</summary>
/// <remarks>It acts itself wherever no mandate of an agent covers the asset (直接行使).</remarks>
public sealed record OwnerRepresentative
{
    /// <summary>The body.</summary>
    public required PartyId Party { get; init => field = value.OrThrow(); }

    /// <summary>Which resources it represents (资源种类); at least one.</summary>
    public required ValueList<Code<ResourceKind>> Kinds { get; init => field = Mandates.RequireKinds(value); }

    /// <summary>Where; the whole country where none is stated.</summary>
    public DivisionCode? Region { get; init; }

    /// <summary>At which level it stands; the centre where none is stated (层级).</summary>
    public DivisionLevel? Level { get; init; }

    /// <summary>What it has to do (职责).</summary>
    public ValueList<string> Duties { get; init; }

    /// <summary>依据.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>A mandate to exercise the duties of the owner for somebody else (委托代理): for which resources, where, with which powers, how long.</summary>
public sealed record AgencyMandate
{
    /// <summary>Its name in the list of mandates (代理清单编号).</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>委托人.</summary>
    public required PartyId Principal { get; init => field = value.OrThrow(); }

    /// <summary>代理人.</summary>
    public required PartyId Agent { get; init => field = value.OrThrow(); }

    /// <summary>At which level the agent stands (层级).</summary>
    public DivisionLevel? Level { get; init; }

    /// <summary>Which resources it covers (资源种类); at least one.</summary>
    public required ValueList<Code<ResourceKind>> Kinds { get; init => field = Mandates.RequireKinds(value); }

    /// <summary>Where; the whole country where none is stated.</summary>
    public DivisionCode? Region { get; init; }

    /// <summary>What the agent may do (权限).</summary>
    public ValueList<string> Powers { get; init; }

    /// <summary>The first day it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day it no longer holds; none where it was given without an end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>依据.</summary>
    public Citation? Basis { get; init; }

    internal bool HoldsOn(DateOnly day) => DaySpan.Holds(From, Until, day);
}

/// <summary>What mandates and representatives have in common.</summary>
internal static class Mandates
{
    internal static ValueList<Code<ResourceKind>> RequireKinds(ValueList<Code<ResourceKind>> kinds) =>
        kinds.Count > 0 ? kinds : throw new ArgumentException("Somebody represents the owner of some kind of resource, not of none.", nameof(kinds));

    internal static bool Covers(ValueList<Code<ResourceKind>> kinds, DivisionCode? region, Code<ResourceKind> kind, DivisionCode division) =>
        kinds.Contains(kind) && (region is not { } wide || wide.Contains(division));
}

/// <summary>A state asset as a matter of representation (国有资产): what it is, where, how large.</summary>
public sealed record StateAsset
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>资源种类.</summary>
    public required Code<ResourceKind> Kind { get; init; }

    /// <summary>坐落.</summary>
    public required DivisionCode Division { get; init; }

    /// <summary>面积.</summary>
    public required Area Area { get; init; }
}
