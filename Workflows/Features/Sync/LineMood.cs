using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// How it goes with the calls of one drain. The line has to rest when the platform asks for a pause, or when not one of the calls is answered; a fault of some is
/// no reason to keep all other reports waiting: those that met it wait on their own.
/// </summary>
/// <param name="most">How many calls in a row without an answer mean that there is none to be had.</param>
internal sealed class LineMood(int most)
{
    private readonly Lock changing = new();
    private PlatformAnswer? last, rest;
    private bool answered;
    private int inARow;

    /// <summary>Whether no more calls may be made.</summary>
    public bool MustRest
    {
        get
        {
            lock (changing)
                return rest is not null;
        }
    }

    public void Hear(PlatformAnswer answer)
    {
        lock (changing)
        {
            (answered, inARow) = answer.Fault is null ? (true, 0) : (answered, inARow + 1);
            last = answer;
            if (answer.After is not null || inARow >= most)
                rest ??= answer;
        }
    }

    /// <summary>What there is to note since the last time: the fault for which the line has to rest, or null where calls were answered; nothing where none was made, or while it cannot be said yet.</summary>
    /// <param name="over">Whether no call is under way.</param>
    public (bool Said, PlatformAnswer? Fault) Take(bool over)
    {
        lock (changing)
        {
            if (last is null || (rest is null && !answered && !over))
                return (false, null);
            var fault = rest ?? (answered ? null : last);
            (last, answered) = (null, false);
            return (true, fault);
        }
    }
}
