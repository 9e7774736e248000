using AssetPlanning.Rulebook;

namespace AssetPlanning.Conformity;

/// <content>The ground of the subject, piece by piece.</content>
public ref partial struct ConformityTurn
{
    /// <summary>What the rulebook's catalogue says of the subject's activity on a line (管控规定).</summary>
    /// <param name="line">The line.</param>
    /// <returns>The ruling; none where the catalogue lists neither the activity nor one it counts as, which is no permission.</returns>
    public readonly ActivityRuling? Control(Code<ControlLine> line) =>
        Activity is { } activity ? rulings?.Of(line, activity) : null;

    /// <summary>Lets a ruling decide over a piece; without one it stays open.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="ruling">The ruling, or none where nothing is listed for the activity.</param>
    public void Rule(GroundPiece piece, ActivityRuling? ruling)
    {
        if (ruling is null)
        {
            LeaveUnlisted(piece);
        }
        else if (ruling.Consequence == Consequence.Allowed)
        {
            Allow(piece, ruling);
        }
        else
        {
            Restrict(piece, ruling);
        }
    }

    /// <summary>Has nothing against a piece.</summary>
    /// <param name="piece">The piece.</param>
    public void Allow(GroundPiece piece) => Allow(piece, null);

    /// <summary>Has something against a piece.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="ruling">What follows, and on which clause.</param>
    /// <exception cref="ArgumentException">The ruling allows.</exception>
    public void Restrict(GroundPiece piece, ActivityRuling ruling)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        if (ruling.Consequence == Consequence.Allowed)
        {
            throw new ArgumentException("An objection does not allow.", nameof(ruling));
        }

        Take(ref objected, piece, GroundStanding.Objected, ruling);
        restrictedPieces++;
        strictest = ruling.Consequence < strictest ? ruling.Consequence : strictest;
        if (piece.Place < Marks.Length)
        {
            Marks[piece.Place] = true;
        }
    }

    /// <summary>Cannot say what lies on a piece: no layer knows.</summary>
    /// <param name="piece">The piece.</param>
    public void LeaveOpen(GroundPiece piece)
    {
        hasUnknown = true;
        Tell(piece, GroundStanding.Open, null);
    }

    /// <summary>Cannot say what follows on a piece: no ruling is listed for the activity.</summary>
    /// <param name="piece">The piece.</param>
    public void LeaveUnlisted(GroundPiece piece)
    {
        isUnlisted = true;
        Tell(piece, GroundStanding.Open, null);
    }

    /// <summary>What the turn came to, by the order of precedence of the statuses.</summary>
    internal readonly RuleOutcome Conclude()
    {
        // Pieces decide, not their areas: a sliver of one unit on the plane may round to nothing on the ellipsoid, and is there all the same.
        var isTolerated = tolerance is not null && AssetPlanning.Spatial.LegalArea.CompareTo(objected, tolerance.Most) <= 0;
        var isSilent = judgedPieces == 0;
        var hasOpen = judgedPieces < Ground.PieceCount;
        var byGround = restrictedPieces > 0 && !isTolerated ? VerdictStatus.Conflict
            : isSilent ? VerdictStatus.NotChecked
            : hasOpen ? VerdictStatus.PartiallyCovered
            : restrictedPieces > 0 ? VerdictStatus.WithinTolerance
            : VerdictStatus.Clear;

        // A rule of users may speak of the whole as well: the first of both in precedence holds.
        var status = !hasSpoken ? byGround : isSilent || said < byGround ? said : byGround;
        return new()
        {
            Status = status,
            Consequence = status switch
            {
                VerdictStatus.Conflict => byGround == VerdictStatus.Conflict && kind is null ? strictest : Consequence.Forbidden,
                VerdictStatus.WithinTolerance or VerdictStatus.Clear => Consequence.Allowed,
                _ => null,
            },
            Objected = objected,
            Open = hasSpoken && isSilent && said != VerdictStatus.NotChecked ? MeasuredArea.Zero : Ground.Whole - objected - allowed,
            Doubt = DoubtOf(status, hasOpen && !(hasSpoken && isSilent)),
            Own = kind is null ? null : new(kind, arguments),
        };
    }

    private readonly VerdictDoubt DoubtOf(VerdictStatus status, bool hasOpen)
    {
        if (!hasOpen && status is not (VerdictStatus.NotChecked or VerdictStatus.PartiallyCovered))
        {
            return VerdictDoubt.None;
        }

        return hasUnknown ? VerdictDoubt.GroundUnknown
            : isUnlisted && Activity is null ? VerdictDoubt.ActivityUnstated
            : isUnlisted ? VerdictDoubt.ActivityUnlisted
            : VerdictDoubt.RuleSilent;
    }

    private void Allow(GroundPiece piece, ActivityRuling? ruling) => Take(ref allowed, piece, GroundStanding.Allowed, ruling);

    private readonly void Tell(GroundPiece piece, GroundStanding standing, ActivityRuling? ruling) =>
        Parts?.Add(new() { Features = piece.FeatureReferences(), Area = piece.Area, Standing = standing, Ruling = ruling });

    private void Take(ref MeasuredArea sum, GroundPiece piece, GroundStanding standing, ActivityRuling? ruling)
    {
        if (Judged[piece.Place])
        {
            throw new InvalidOperationException($"Rule {rule} judged ground of {Subject} twice.");
        }

        Judged[piece.Place] = true;
        judgedPieces++;
        sum += piece.Area;
        Tell(piece, standing, ruling);
    }
}
