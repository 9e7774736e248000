using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>What a party has to do with a step (职责类型).</summary>
[JsonConverter(typeof(NameConverter<DutyKind>))]
public enum DutyKind
{
    /// <summary>负总责: answers for the step; exactly one does.</summary>
    Accountable,

    /// <summary>承办: does the work.</summary>
    Responsible,

    /// <summary>会商: is asked before.</summary>
    Consulted,

    /// <summary>告知: is told after.</summary>
    Informed,
}

/// <summary>A step somebody has to answer for (工作环节).</summary>
public sealed record DutyStep
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>What it is called (名称).</summary>
    public string? Chinese { get; init; }
}

/// <summary>A duty of a party in a step (职责分工): where, how long, by which document (三定规定、权责清单).</summary>
public sealed record DutyAssignment
{
    /// <summary>The step.</summary>
    public required SubjectId Step { get; init => field = value.OrThrow(); }

    /// <summary>The party.</summary>
    public required PartyId Party { get; init => field = value.OrThrow(); }

    /// <summary>What it has to do with it.</summary>
    public required DutyKind Duty { get; init; }

    /// <summary>Where; everywhere where none is stated.</summary>
    public DivisionCode? Region { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day it no longer holds.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>依据.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>Which steps there are and who was given what (权责清单).</summary>
public sealed record DutyList
{
    /// <summary>工作环节.</summary>
    public required ValueList<DutyStep> Steps { get; init; }

    /// <summary>职责分工.</summary>
    public required ValueList<DutyAssignment> Assignments { get; init; }
}

/// <summary>Who answers for which step where (职责矩阵), on a day.</summary>
public sealed record DutyMatrix
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The cells, by step and place.</summary>
    public required ValueList<DutyCell> Cells { get; init; }

    /// <summary>Cells without exactly one who answers (职责不清).</summary>
    /// <returns>The cells, by step and place.</returns>
    public ValueList<DutyCell> Unclear() => [.. Cells.Where(static cell => cell.Accountable is null)];
}

/// <summary>A step in a place (职责矩阵单元).</summary>
public sealed record DutyCell
{
    /// <summary>The step.</summary>
    public required SubjectId Step { get; init; }

    /// <summary>The place; everywhere where none was asked for.</summary>
    public DivisionCode? Place { get; init; }

    /// <summary>Who answers; none where nobody or more than one does.</summary>
    public PartyId? Accountable { get; init; }

    /// <summary>All who are named to answer, by name.</summary>
    public ValueList<PartyId> Claimants { get; init; }

    /// <summary>承办, by name.</summary>
    public ValueList<PartyId> Responsible { get; init; }

    /// <summary>会商, by name.</summary>
    public ValueList<PartyId> Consulted { get; init; }

    /// <summary>告知, by name.</summary>
    public ValueList<PartyId> Informed { get; init; }
}
