namespace AssetPlanning.Accounting;

/// <summary>Tells which corrections take back and which give back again (红字判定): the correction of a correction is black once more.</summary>
internal sealed class RedInk
{
    private readonly Dictionary<FigureKey, bool> corrections = [];

    /// <summary>Whether a posting takes something back. Asked once a posting, in the order they were booked.</summary>
    internal bool IsRed(Posting posting)
    {
        if (posting.Corrects is not { } corrected)
        {
            return false;
        }

        var isRed = !corrections.GetValueOrDefault(corrected);
        corrections[posting.Key] = isRed;
        return isRed;
    }
}
