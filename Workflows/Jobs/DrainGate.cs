namespace ApprovalHub.Jobs;

/// <summary>One drain a platform in one program, and one more that is asked for: only to be thrifty, several would do no harm.</summary>
public sealed class DrainGate(TimeProvider time)
{
    /// <summary>A job that another server took, or that the storage lost, must not keep this program from asking for the next one.</summary>
    private static readonly TimeSpan AskedForLongest = TimeSpan.FromSeconds(5);

    private readonly Lock changing = new();
    private readonly Dictionary<string, Door> doors = [];

    private sealed class Door
    {
        public long? Asked { get; set; }

        public bool Inside { get; set; }

        public bool Again { get; set; }
    }

    /// <summary>Whether a drain must be asked for: none waits to begin.</summary>
    public bool Ask(string platform)
    {
        lock (changing)
        {
            var door = Of(platform);
            if (door.Asked is { } since && time.GetElapsedTime(since) < AskedForLongest)
                return false;
            door.Asked = time.GetTimestamp();
            return true;
        }
    }

    /// <summary>False where it is being drained: whoever does so looks once more.</summary>
    public bool TryEnter(string platform)
    {
        lock (changing)
        {
            var door = Of(platform);
            door.Asked = null;
            door.Again = door.Inside;
            door.Inside = true;
            return !door.Again;
        }
    }

    /// <summary>False where somebody asked meanwhile, who has to be served first.</summary>
    public bool TryLeave(string platform)
    {
        lock (changing)
        {
            var door = Of(platform);
            door.Inside = door.Again;
            door.Again = false;
            return !door.Inside;
        }
    }

    /// <summary>Leaves whatever was asked for: the next ask comes within seconds.</summary>
    public void Leave(string platform)
    {
        lock (changing)
            (Of(platform).Inside, Of(platform).Again) = (false, false);
    }

    private Door Of(string platform) => doors.TryGetValue(platform, out var door) ? door : doors[platform] = new Door();
}
