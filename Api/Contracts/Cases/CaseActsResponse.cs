namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>What may be done on a case by the person who is signed in.</summary>
/// <param name="Revision">The revision that was looked at: goes into <c>If-Match</c>.</param>
/// <param name="Acts">Those allowed and those not.</param>
public sealed record CaseActsResponse(int Revision, IReadOnlyList<CaseActsResponse.Act> Acts)
{
    /// <summary>One act.</summary>
    public sealed record Act
    {
        /// <summary>
        /// complete, claim, release, reassign, return, recall (these on a task); supply, withdraw, terminate, extend, green, approveGreen,
        /// addParticipant, removeParticipant (these on the case).
        /// </summary>
        public required string Name { get; init; }

        public Guid? TaskId { get; init; }

        /// <summary>Name of the step.</summary>
        public string? Step { get; init; }

        /// <summary>For complete the outcome; for terminate the result; for Delivered see <see cref="Way"/>.</summary>
        public string? Outcome { get; init; }

        /// <summary>For Delivered: Counter, Post or Electronic.</summary>
        public string? Way { get; init; }

        public required bool Allowed { get; init; }

        /// <summary>Whether the person's posts can ever do it on this case; what is out of reach need not be shown.</summary>
        public required bool InReach { get; init; }

        /// <summary>Why not: the stable code.</summary>
        public string? Code { get; init; }

        /// <summary>Why not, in words.</summary>
        public string? Text { get; init; }

        /// <summary>What to do next.</summary>
        public string? Next { get; init; }

        /// <summary>The article that the "no" rests on.</summary>
        public string? Ground { get; init; }

        /// <summary>What the act will ask for: opinion, ground, corrections, promise, delivery, minutes, materials, reason, amount, person, node, participant.</summary>
        public IReadOnlyList<string> Needs { get; init; } = [];

        /// <summary>For return: the nodes that the work may go back to; for addParticipant and removeParticipant: the nodes that ask several.</summary>
        public IReadOnlyList<Place> Places { get; init; } = [];
    }

    /// <summary>A node by id and name.</summary>
    public sealed record Place(string NodeId, string Name);
}
