namespace AssetPlanning;

/// <summary>Days as law counts them (起止日): from the first day on, until the first day it no longer holds.</summary>
internal static class DaySpan
{
    internal static bool Holds(DateOnly from, DateOnly? until, DateOnly on) => from <= on && (until is not { } end || on < end);

    /// <summary>Whether it ends before it begins, so that it never held a day: a slip of whoever wrote it down, never a statement.</summary>
    internal static bool IsEmpty(DateOnly from, DateOnly? until) => until <= from;

    internal static bool Meet((DateOnly From, DateOnly? Until) one, (DateOnly From, DateOnly? Until) other) =>
        (one.Until is not { } end || other.From < end) && (other.Until is not { } otherEnd || one.From < otherEnd);
}
