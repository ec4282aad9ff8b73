using Hangfire.Common;
using Hangfire.States;
using Hangfire.Storage;

namespace ApprovalHub.Api.Host.Jobs;

/// <summary>
/// A job that failed stays on the dashboard for two weeks and is gone then: it is never run again (the next run of its kind does what it left), and a job
/// of every minute would fill the storage with them for ever.
/// </summary>
internal sealed class FailuresExpire : JobFilterAttribute, IElectStateFilter, IApplyStateFilter
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    public void OnStateElection(ElectStateContext context)
    {
        if (context.CandidateState is FailedState failed)
            context.CandidateState = new Failure(failed);
    }

    public void OnStateApplied(ApplyStateContext context, IWriteOnlyTransaction transaction)
    {
        if (context.NewState is Failure)
            context.JobExpirationTimeout = Kept;
    }

    public void OnStateUnapplied(ApplyStateContext context, IWriteOnlyTransaction transaction)
    {
        // nothing to take back
    }

    /// <summary>Hangfire's own failed state is not final, and what is not final never expires.</summary>
    private sealed class Failure(FailedState failed) : IState
    {
        public string Name => FailedState.StateName;

        public string Reason => failed.Reason;

        public bool IsFinal => true;

        public bool IgnoreJobLoadException => false;

        public Dictionary<string, string> SerializeData() => failed.SerializeData();
    }
}
