IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [AspNetUsers] (
        [Id] uniqueidentifier NOT NULL,
        [UserName] nvarchar(256) NULL,
        [NormalizedUserName] nvarchar(256) NULL,
        [Email] nvarchar(256) NULL,
        [NormalizedEmail] nvarchar(256) NULL,
        [EmailConfirmed] bit NOT NULL,
        [PasswordHash] nvarchar(200) NULL,
        [SecurityStamp] nvarchar(200) NULL,
        [ConcurrencyStamp] nvarchar(200) NULL,
        [PhoneNumber] nvarchar(200) NULL,
        [PhoneNumberConfirmed] bit NOT NULL,
        [TwoFactorEnabled] bit NOT NULL,
        [LockoutEnd] datetimeoffset NULL,
        [LockoutEnabled] bit NOT NULL,
        [AccessFailedCount] int NOT NULL,
        CONSTRAINT [PK_AspNetUsers] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [Authorisations] (
        [Id] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [DepartmentCode] nvarchar(20) NOT NULL,
        [MatterCode] nvarchar(36) NULL,
        [Act] int NOT NULL,
        [From] date NOT NULL,
        [To] date NOT NULL,
        [Basis] nvarchar(200) NOT NULL,
        CONSTRAINT [PK_Authorisations] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [CalendarYears] (
        [Year] int NOT NULL,
        [Source] nvarchar(400) NOT NULL,
        [Json] nvarchar(max) NOT NULL,
        [ImportedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_CalendarYears] PRIMARY KEY ([Year])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [Cases] (
        [Id] uniqueidentifier NOT NULL,
        [StatutoryDue] date NULL,
        [StatutoryDueAt] datetimeoffset NULL,
        [PromisedDue] date NULL,
        [PromisedDueAt] datetimeoffset NULL,
        [DueProvisional] bit NOT NULL,
        [StatutoryOverdueAt] datetimeoffset NULL,
        [PromisedOverdueAt] datetimeoffset NULL,
        [DecidedAt] datetimeoffset NULL,
        [Number] nvarchar(50) NOT NULL,
        [QueryCode] nvarchar(16) NOT NULL,
        [MatterVersionId] uniqueidentifier NOT NULL,
        [MatterCode] nvarchar(36) NOT NULL,
        [MatterName] nvarchar(200) NOT NULL,
        [DepartmentCode] nvarchar(20) NOT NULL,
        [WindowNo] nvarchar(20) NULL,
        [Channel] int NOT NULL,
        [Lane] int NOT NULL,
        [State] int NOT NULL,
        [Result] nvarchar(20) NULL,
        [Applicant_Kind] int NOT NULL,
        [Applicant_Name] nvarchar(400) NOT NULL,
        [Applicant_IdNumber] nvarchar(18) NOT NULL,
        [Applicant_Phone] nvarchar(20) NOT NULL,
        [Applicant_Address] nvarchar(600) NULL,
        [Applicant_LegalRepresentative] nvarchar(200) NULL,
        [Applicant_LegalRepresentativeId] nvarchar(18) NULL,
        [Agent_Name] nvarchar(200) NULL,
        [Agent_IdNumber] nvarchar(18) NULL,
        [Agent_Phone] nvarchar(20) NULL,
        [Agent_Authority] nvarchar(400) NULL,
        [FormJson] nvarchar(max) NULL,
        [ReceivedByName] nvarchar(400) NOT NULL,
        [ReceivedById] uniqueidentifier NULL,
        [ReceivedAt] datetimeoffset NOT NULL,
        [EndedAt] datetimeoffset NULL,
        [TemplateId] nvarchar(200) NOT NULL,
        [TemplateVersion] int NOT NULL,
        [Engine] nvarchar(20) NOT NULL,
        [EngineVersion] nvarchar(20) NOT NULL,
        [ProcessPayload] nvarchar(max) NOT NULL,
        [Revision] int NOT NULL,
        [NextDueAt] datetimeoffset NULL,
        [MaterialCount] int NOT NULL,
        [HasLedger] bit NOT NULL,
        [Delivery_Way] int NULL,
        [Delivery_Recipient] nvarchar(400) NULL,
        [Delivery_RecipientId] nvarchar(18) NULL,
        [Delivery_Carrier] nvarchar(200) NULL,
        [Delivery_TrackingNo] nvarchar(200) NULL,
        [Delivery_Signature] nvarchar(64) NULL,
        [DeliveredAt] datetimeoffset NULL,
        [EventCount] int NOT NULL,
        [LastHash] nvarchar(64) NOT NULL,
        [GreenReason] nvarchar(1000) NULL,
        [GreenRequestedBy] nvarchar(400) NULL,
        [GreenRequestedById] uniqueidentifier NULL,
        [GreenApprovedBy] nvarchar(200) NULL,
        [CompleteAt] datetimeoffset NOT NULL,
        [AcceptedAt] datetimeoffset NULL,
        [AcceptedByName] nvarchar(200) NULL,
        [DeemedAccepted] bit NOT NULL,
        [CorrectionToldAt] datetimeoffset NULL,
        [NoticeDueAt] datetimeoffset NULL,
        [ReportCount] int NOT NULL,
        [AcceptanceNoticed] bit NOT NULL,
        [PromiseSignedAt] datetimeoffset NULL,
        [PromiseSignedBy] nvarchar(200) NULL,
        [PromiseDays] int NULL,
        [PromiseSignature] nvarchar(64) NULL,
        [PromisedAt] datetimeoffset NULL,
        [PromisedBy] nvarchar(200) NULL,
        [SupplyBy] date NULL,
        [SupplyAmount] int NULL,
        [SupplyUnit] int NULL,
        [SupplyDueAt] datetimeoffset NULL,
        [OwedCount] int NOT NULL,
        [ToleranceBrokenAt] datetimeoffset NULL,
        CONSTRAINT [PK_Cases] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [Departments] (
        [Code] nvarchar(20) NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [ShortName] nvarchar(200) NOT NULL,
        [CreditCode] nvarchar(18) NOT NULL,
        [ConsultPhone] nvarchar(200) NOT NULL,
        [ComplaintPhone] nvarchar(200) NOT NULL,
        CONSTRAINT [PK_Departments] PRIMARY KEY ([Code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [Drafts] (
        [Id] uniqueidentifier NOT NULL,
        [OwnerId] uniqueidentifier NULL,
        [Code] nvarchar(20) NULL,
        [SecretHash] nvarchar(64) NULL,
        [Title] nvarchar(200) NULL,
        [MatterCode] nvarchar(72) NULL,
        [Content] nvarchar(max) NOT NULL,
        [Version] int NOT NULL,
        [CreatedAt] datetimeoffset NOT NULL,
        [SavedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_Drafts] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [FileUploads] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NULL,
        [DraftId] uniqueidentifier NULL,
        [PersonId] uniqueidentifier NULL,
        [ByName] nvarchar(400) NOT NULL,
        [Name] nvarchar(400) NOT NULL,
        [MaterialCode] nvarchar(40) NOT NULL,
        [Size] bigint NOT NULL,
        [Sha256] nvarchar(64) NOT NULL,
        [Trust] int NOT NULL,
        [StartedAt] datetimeoffset NOT NULL,
        [TouchedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_FileUploads] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [FirstAnswers] (
        [Owner] nvarchar(60) NOT NULL,
        [Key] nvarchar(100) NOT NULL,
        [RequestHash] nvarchar(64) NOT NULL,
        [Answer] nvarchar(max) NOT NULL,
        [At] datetimeoffset NOT NULL,
        CONSTRAINT [PK_FirstAnswers] PRIMARY KEY ([Owner], [Key])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [Leaves] (
        [PersonId] uniqueidentifier NOT NULL,
        [From] date NOT NULL,
        [To] date NOT NULL,
        CONSTRAINT [PK_Leaves] PRIMARY KEY ([PersonId], [From])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [Lookups] (
        [Id] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [PersonName] nvarchar(400) NOT NULL,
        [IdNumber] nvarchar(18) NOT NULL,
        [Found] int NOT NULL,
        [At] datetimeoffset NOT NULL,
        CONSTRAINT [PK_Lookups] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [MaterialFiles] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NULL,
        [DraftId] uniqueidentifier NULL,
        [MaterialCode] nvarchar(40) NOT NULL,
        [Name] nvarchar(400) NOT NULL,
        [Type] nvarchar(100) NOT NULL,
        [Size] bigint NOT NULL,
        [Hash] nvarchar(64) NOT NULL,
        [Trust] int NOT NULL,
        [AddedById] uniqueidentifier NULL,
        [AddedBy] nvarchar(400) NOT NULL,
        [AddedAt] datetimeoffset NOT NULL,
        [VerifiedBy] nvarchar(400) NULL,
        [VerifiedAt] datetimeoffset NULL,
        [RemovedAt] datetimeoffset NULL,
        [RemovedBy] nvarchar(400) NULL,
        CONSTRAINT [PK_MaterialFiles] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [MatterVersions] (
        [Id] uniqueidentifier NOT NULL,
        [MatterCode] nvarchar(36) NOT NULL,
        [Version] int NOT NULL,
        [EffectiveFrom] date NOT NULL,
        [EffectiveTo] date NULL,
        [Content] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_MatterVersions] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [NumberCounters] (
        [Scope] nvarchar(120) NOT NULL,
        [Value] bigint NOT NULL,
        CONSTRAINT [PK_NumberCounters] PRIMARY KEY ([Scope])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [People] (
        [Id] uniqueidentifier NOT NULL,
        [Account] nvarchar(40) NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [StaffNo] nvarchar(20) NOT NULL,
        [DepartmentCode] nvarchar(20) NOT NULL,
        CONSTRAINT [PK_People] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [Posts] (
        [Code] nvarchar(40) NOT NULL,
        [DepartmentCode] nvarchar(20) NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Role] int NOT NULL,
        [HolderA] uniqueidentifier NOT NULL,
        [HolderB] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_Posts] PRIMARY KEY ([Code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [Settings] (
        [Key] nvarchar(60) NOT NULL,
        [Value] nvarchar(4000) NOT NULL,
        CONSTRAINT [PK_Settings] PRIMARY KEY ([Key])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [Templates] (
        [Id] nvarchar(80) NOT NULL,
        [Version] int NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Json] nvarchar(max) NOT NULL,
        [EffectiveFrom] date NOT NULL,
        [PublishedBy] nvarchar(200) NOT NULL,
        [PublishedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_Templates] PRIMARY KEY ([Id], [Version])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [ToleranceBlocks] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [CaseNumber] nvarchar(200) NOT NULL,
        [ApplicantIdNumber] nvarchar(18) NOT NULL,
        [From] date NOT NULL,
        [Until] date NOT NULL,
        [Ground] nvarchar(200) NOT NULL,
        CONSTRAINT [PK_ToleranceBlocks] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [Windows] (
        [Number] nvarchar(20) NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Kind] int NOT NULL,
        [Floor] int NOT NULL,
        [PostCode] nvarchar(40) NOT NULL,
        [Departments] nvarchar(2000) NOT NULL,
        [Matters] nvarchar(4000) NOT NULL,
        CONSTRAINT [PK_Windows] PRIMARY KEY ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserClaims] (
        [Id] int NOT NULL IDENTITY,
        [UserId] uniqueidentifier NOT NULL,
        [ClaimType] nvarchar(200) NULL,
        [ClaimValue] nvarchar(200) NULL,
        CONSTRAINT [PK_AspNetUserClaims] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AspNetUserClaims_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserLogins] (
        [LoginProvider] nvarchar(200) NOT NULL,
        [ProviderKey] nvarchar(200) NOT NULL,
        [ProviderDisplayName] nvarchar(200) NULL,
        [UserId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_AspNetUserLogins] PRIMARY KEY ([LoginProvider], [ProviderKey]),
        CONSTRAINT [FK_AspNetUserLogins_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserTokens] (
        [UserId] uniqueidentifier NOT NULL,
        [LoginProvider] nvarchar(200) NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Value] nvarchar(200) NULL,
        CONSTRAINT [PK_AspNetUserTokens] PRIMARY KEY ([UserId], [LoginProvider], [Name]),
        CONSTRAINT [FK_AspNetUserTokens_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [CaseEvents] (
        [CaseId] uniqueidentifier NOT NULL,
        [Sequence] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [At] datetimeoffset NOT NULL,
        [ById] uniqueidentifier NULL,
        [ByName] nvarchar(400) NOT NULL,
        [OnBehalfOf] nvarchar(200) NULL,
        [Data] nvarchar(max) NOT NULL,
        [PreviousHash] nvarchar(64) NOT NULL,
        [Hash] nvarchar(64) NOT NULL,
        CONSTRAINT [PK_CaseEvents] PRIMARY KEY ([CaseId], [Sequence]),
        CONSTRAINT [FK_CaseEvents_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [CaseExtensions] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Amount] int NOT NULL,
        [Unit] int NOT NULL,
        [Approver] int NOT NULL,
        [By] nvarchar(200) NOT NULL,
        [Reason] nvarchar(1000) NOT NULL,
        [ApprovedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_CaseExtensions] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CaseExtensions_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [CaseFollows] (
        [PersonId] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [At] datetimeoffset NOT NULL,
        CONSTRAINT [PK_CaseFollows] PRIMARY KEY ([PersonId], [CaseId]),
        CONSTRAINT [FK_CaseFollows_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [CaseMaterials] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Order] int NOT NULL,
        [Code] nvarchar(20) NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Required] bit NOT NULL,
        [Tolerable] bit NOT NULL,
        [Originals] int NOT NULL,
        [Copies] int NOT NULL,
        [Way] int NULL,
        [TakenAt] datetimeoffset NULL,
        [CorrectionAsked] nvarchar(1000) NULL,
        [Owed] bit NOT NULL,
        CONSTRAINT [PK_CaseMaterials] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CaseMaterials_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [CasePapers] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Number] nvarchar(60) NOT NULL,
        [TemplateVersion] int NOT NULL,
        [Snapshot] nvarchar(max) NOT NULL,
        [VerifyCode] nvarchar(32) NOT NULL,
        [IssuedAt] datetimeoffset NOT NULL,
        [FileHash] nvarchar(64) NULL,
        [FileLength] int NULL,
        CONSTRAINT [PK_CasePapers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CasePapers_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [CaseStops] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [NodeId] nvarchar(80) NOT NULL,
        [Kind] int NOT NULL,
        [Ground] nvarchar(1000) NOT NULL,
        [By] nvarchar(200) NOT NULL,
        [From] date NOT NULL,
        [To] date NULL,
        [EndedBy] nvarchar(200) NULL,
        [ExpectedEnd] date NULL,
        CONSTRAINT [PK_CaseStops] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CaseStops_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [CaseTasks] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Key] nvarchar(120) NOT NULL,
        [NodeId] nvarchar(80) NOT NULL,
        [Activity] nvarchar(80) NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [ActorKind] int NOT NULL,
        [DepartmentCode] nvarchar(20) NULL,
        [PostCode] nvarchar(40) NULL,
        [Outcomes] nvarchar(200) NOT NULL,
        [LimitAmount] int NULL,
        [LimitUnit] int NULL,
        [Lane] int NOT NULL,
        [State] int NOT NULL,
        [AssigneeId] uniqueidentifier NULL,
        [AssigneeName] nvarchar(200) NULL,
        [OpenedAt] datetimeoffset NOT NULL,
        [PoolKey] nvarchar(80) NOT NULL,
        [DueAt] datetimeoffset NULL,
        [DueOrder] datetimeoffset NOT NULL,
        [DueProvisional] bit NOT NULL,
        [OverdueAt] datetimeoffset NULL,
        [Outcome] nvarchar(40) NULL,
        [Opinion] nvarchar(4000) NULL,
        [Ground] nvarchar(1000) NULL,
        [Procedures] nvarchar(200) NULL,
        [EndedAt] datetimeoffset NULL,
        [ActedById] uniqueidentifier NULL,
        [ActedByName] nvarchar(400) NULL,
        [OnBehalfOf] nvarchar(200) NULL,
        CONSTRAINT [PK_CaseTasks] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CaseTasks_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE TABLE [Outbox] (
        [CaseId] uniqueidentifier NOT NULL,
        [Sequence] int NOT NULL,
        [DataSet] nvarchar(40) NOT NULL,
        [NodeId] nvarchar(80) NOT NULL,
        [Template] nvarchar(80) NULL,
        [Recipient] nvarchar(80) NULL,
        [At] datetimeoffset NOT NULL,
        CONSTRAINT [PK_Outbox] PRIMARY KEY ([CaseId], [Sequence]),
        CONSTRAINT [FK_Outbox_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUserClaims_UserId] ON [AspNetUserClaims] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUserLogins_UserId] ON [AspNetUserLogins] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [EmailIndex] ON [AspNetUsers] ([NormalizedEmail]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [UserNameIndex] ON [AspNetUsers] ([NormalizedUserName]) WHERE [NormalizedUserName] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_Authorisations_PersonId] ON [Authorisations] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_CaseExtensions_CaseId] ON [CaseExtensions] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_CaseFollows_CaseId] ON [CaseFollows] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_CaseFollows_PersonId_At_CaseId] ON [CaseFollows] ([PersonId], [At], [CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CaseMaterials_CaseId_Code] ON [CaseMaterials] ([CaseId], [Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_CasePapers_CaseId] ON [CasePapers] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_CasePapers_FileHash_IssuedAt] ON [CasePapers] ([FileHash], [IssuedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CasePapers_Number] ON [CasePapers] ([Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CasePapers_VerifyCode] ON [CasePapers] ([VerifyCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_Cases_Applicant_IdNumber] ON [Cases] ([Applicant_IdNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_Cases_DepartmentCode_ReceivedAt_Id] ON [Cases] ([DepartmentCode], [ReceivedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_Cases_NextDueAt] ON [Cases] ([NextDueAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Cases_Number] ON [Cases] ([Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_Cases_ReceivedAt_Id] ON [Cases] ([ReceivedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_Cases_State_ReceivedAt_Id] ON [Cases] ([State], [ReceivedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_CaseStops_CaseId] ON [CaseStops] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_CaseTasks_ActedById_EndedAt_Id] ON [CaseTasks] ([ActedById], [EndedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CaseTasks_CaseId_Key] ON [CaseTasks] ([CaseId], [Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_CaseTasks_State_AssigneeId_Lane_DueOrder_Id] ON [CaseTasks] ([State], [AssigneeId], [Lane], [DueOrder], [Id]) WHERE "AssigneeId" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_CaseTasks_State_PoolKey_AssigneeId_Lane_DueOrder_Id] ON [CaseTasks] ([State], [PoolKey], [AssigneeId], [Lane], [DueOrder], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Drafts_Code] ON [Drafts] ([Code]) WHERE [Code] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_Drafts_OwnerId_SavedAt] ON [Drafts] ([OwnerId], [SavedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_Drafts_SavedAt] ON [Drafts] ([SavedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_FileUploads_CaseId] ON [FileUploads] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_FileUploads_DraftId] ON [FileUploads] ([DraftId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_FileUploads_TouchedAt] ON [FileUploads] ([TouchedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_FirstAnswers_At] ON [FirstAnswers] ([At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_Lookups_IdNumber_At] ON [Lookups] ([IdNumber], [At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_Lookups_PersonId_At] ON [Lookups] ([PersonId], [At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_MaterialFiles_CaseId] ON [MaterialFiles] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_MaterialFiles_DraftId] ON [MaterialFiles] ([DraftId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_MaterialFiles_Hash] ON [MaterialFiles] ([Hash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_MatterVersions_EffectiveFrom] ON [MatterVersions] ([EffectiveFrom]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_MatterVersions_MatterCode_Version] ON [MatterVersions] ([MatterCode], [Version]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_People_Account] ON [People] ([Account]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_Posts_HolderA] ON [Posts] ([HolderA]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_Posts_HolderB] ON [Posts] ([HolderB]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_ToleranceBlocks_ApplicantIdNumber_Until] ON [ToleranceBlocks] ([ApplicantIdNumber], [Until]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ToleranceBlocks_CaseId] ON [ToleranceBlocks] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    CREATE INDEX [IX_Windows_PostCode] ON [Windows] ([PostCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002650_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261123002650_Initial', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127192959_AddCaseGuests'
)
BEGIN
    DECLARE @var nvarchar(max);
    SELECT @var = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[Cases]') AND [c].[name] = N'Applicant_Name');
    IF @var IS NOT NULL EXEC(N'ALTER TABLE [Cases] DROP CONSTRAINT ' + @var + ';');
    ALTER TABLE [Cases] ALTER COLUMN [Applicant_Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127192959_AddCaseGuests'
)
BEGIN
    CREATE TABLE [CaseGuests] (
        [CaseId] uniqueidentifier NOT NULL,
        [Guest] nvarchar(40) NOT NULL,
        [ReceivedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_CaseGuests] PRIMARY KEY ([CaseId], [Guest]),
        CONSTRAINT [FK_CaseGuests_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127192959_AddCaseGuests'
)
BEGIN
    INSERT INTO "CaseGuests" ("CaseId", "Guest", "ReceivedAt")
    SELECT DISTINCT t."CaseId", COALESCE(t."PostCode", t."DepartmentCode"), c."ReceivedAt"
    FROM "CaseTasks" t JOIN "Cases" c ON c."Id" = t."CaseId"
    WHERE COALESCE(t."PostCode", t."DepartmentCode") <> c."DepartmentCode"
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127192959_AddCaseGuests'
)
BEGIN
    CREATE INDEX [IX_Cases_Applicant_Name_Id] ON [Cases] ([Applicant_Name], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127192959_AddCaseGuests'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Cases_Lane_ReceivedAt_Id] ON [Cases] ([Lane], [ReceivedAt], [Id]) WHERE "Lane" = 0');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127192959_AddCaseGuests'
)
BEGIN
    CREATE INDEX [IX_Cases_MatterCode_ReceivedAt_Id] ON [Cases] ([MatterCode], [ReceivedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127192959_AddCaseGuests'
)
BEGIN
    CREATE INDEX [IX_CaseGuests_Guest_ReceivedAt_CaseId] ON [CaseGuests] ([Guest], [ReceivedAt], [CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127192959_AddCaseGuests'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127192959_AddCaseGuests', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127205827_AddExpectedTimeOfStops'
)
BEGIN
    ALTER TABLE [CaseStops] ADD [ExpectedAmount] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127205827_AddExpectedTimeOfStops'
)
BEGIN
    ALTER TABLE [CaseStops] ADD [ExpectedUnit] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127205827_AddExpectedTimeOfStops'
)
BEGIN
    ALTER TABLE [CaseStops] ADD [StoppedAt] datetimeoffset NOT NULL DEFAULT '0001-01-01T00:00:00.0000000+00:00';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127205827_AddExpectedTimeOfStops'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127205827_AddExpectedTimeOfStops', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127212732_AddMatterPublication'
)
BEGIN
    ALTER TABLE [MatterVersions] ADD [PublishedAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127212732_AddMatterPublication'
)
BEGIN
    ALTER TABLE [MatterVersions] ADD [PublishedBy] nvarchar(100) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127212732_AddMatterPublication'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127212732_AddMatterPublication', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    ALTER TABLE [CaseTasks] ADD [HandoverRungs] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    ALTER TABLE [CaseTasks] ADD [Rungs] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    ALTER TABLE [CaseStops] ADD [Rungs] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    ALTER TABLE [Cases] ADD [CalendarSeen] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    ALTER TABLE [Cases] ADD [NoticeRungs] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    ALTER TABLE [Cases] ADD [PromisedRungs] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    ALTER TABLE [Cases] ADD [StatutoryRungs] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    ALTER TABLE [Cases] ADD [SupplyRungs] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    CREATE TABLE [CalendarEdits] (
        [Number] int NOT NULL,
        [Kind] int NOT NULL,
        [First] date NOT NULL,
        [Last] date NOT NULL,
        [Reason] nvarchar(1000) NOT NULL,
        [Notice] nvarchar(400) NULL,
        [ByName] nvarchar(400) NOT NULL,
        [At] datetimeoffset NOT NULL,
        CONSTRAINT [PK_CalendarEdits] PRIMARY KEY ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    CREATE TABLE [CaseRungs] (
        [CaseId] uniqueidentifier NOT NULL,
        [Limit] int NOT NULL,
        [Instance] nvarchar(120) NOT NULL,
        [Rung] int NOT NULL,
        [DueAt] datetimeoffset NOT NULL,
        [FiredAt] datetimeoffset NOT NULL,
        [MatterCode] nvarchar(36) NOT NULL,
        [DepartmentCode] nvarchar(20) NOT NULL,
        [Step] nvarchar(200) NULL,
        [PersonId] uniqueidentifier NULL,
        [PersonName] nvarchar(400) NULL,
        [ItemId] uniqueidentifier NULL,
        CONSTRAINT [PK_CaseRungs] PRIMARY KEY ([CaseId], [Limit], [Instance], [Rung]),
        CONSTRAINT [FK_CaseRungs_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    CREATE TABLE [ClosedDays] (
        [First] date NOT NULL,
        [Last] date NOT NULL,
        [Reason] nvarchar(1000) NOT NULL,
        [Notice] nvarchar(400) NULL,
        CONSTRAINT [PK_ClosedDays] PRIMARY KEY ([First])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    CREATE TABLE [LadderRungs] (
        [Code] nvarchar(60) NOT NULL,
        [Limit] int NOT NULL,
        [Rung] int NOT NULL,
        [Amount] int NOT NULL,
        [Unit] int NOT NULL,
        [After] bit NOT NULL,
        [Tells] nvarchar(200) NOT NULL,
        [ReplyDays] int NULL,
        CONSTRAINT [PK_LadderRungs] PRIMARY KEY ([Code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    CREATE TABLE [SupervisionItems] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NULL,
        [CaseNumber] nvarchar(50) NULL,
        [MatterCode] nvarchar(36) NULL,
        [DepartmentCode] nvarchar(20) NOT NULL,
        [Step] nvarchar(200) NULL,
        [PersonId] uniqueidentifier NULL,
        [PersonName] nvarchar(400) NULL,
        [Rule] nvarchar(60) NOT NULL,
        [Card] int NOT NULL,
        [State] int NOT NULL,
        [OpenedAt] datetimeoffset NOT NULL,
        [ReplyBy] date NOT NULL,
        [ReplyDueAt] datetimeoffset NOT NULL,
        [RepliedAt] datetimeoffset NULL,
        [ClosedAt] datetimeoffset NULL,
        [Finding] int NULL,
        [Revision] int NOT NULL,
        CONSTRAINT [PK_SupervisionItems] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    CREATE TABLE [SupervisionRules] (
        [Code] nvarchar(40) NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Ground] nvarchar(400) NOT NULL,
        [Detector] int NOT NULL,
        [Card] int NOT NULL,
        [ReplyDays] int NOT NULL,
        CONSTRAINT [PK_SupervisionRules] PRIMARY KEY ([Code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    CREATE TABLE [SupervisionEntries] (
        [ItemId] uniqueidentifier NOT NULL,
        [Sequence] int NOT NULL,
        [Kind] int NOT NULL,
        [Words] nvarchar(2000) NOT NULL,
        [ById] uniqueidentifier NULL,
        [ByName] nvarchar(400) NOT NULL,
        [OnBehalfOf] nvarchar(200) NULL,
        [At] datetimeoffset NOT NULL,
        CONSTRAINT [PK_SupervisionEntries] PRIMARY KEY ([ItemId], [Sequence]),
        CONSTRAINT [FK_SupervisionEntries_SupervisionItems_ItemId] FOREIGN KEY ([ItemId]) REFERENCES [SupervisionItems] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    CREATE INDEX [IX_CaseRungs_Rung_DueAt] ON [CaseRungs] ([Rung], [DueAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    CREATE INDEX [IX_SupervisionItems_CaseId] ON [SupervisionItems] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    CREATE INDEX [IX_SupervisionItems_DepartmentCode_State_ReplyDueAt_Id] ON [SupervisionItems] ([DepartmentCode], [State], [ReplyDueAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    CREATE INDEX [IX_SupervisionItems_OpenedAt] ON [SupervisionItems] ([OpenedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    CREATE INDEX [IX_SupervisionItems_State_ReplyDueAt_Id] ON [SupervisionItems] ([State], [ReplyDueAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127222557_AddSupervision'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127222557_AddSupervision', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    ALTER TABLE [Cases] ADD [Applicant_Contact] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    ALTER TABLE [Cases] ADD [Applicant_Email] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    ALTER TABLE [Cases] ADD [Applicant_NoReminders] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    ALTER TABLE [Cases] ADD [GreenApprovedAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    ALTER TABLE [Cases] ADD [GreenOpinion] nvarchar(1000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    ALTER TABLE [Cases] ADD [GreenOverQuota] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    ALTER TABLE [Cases] ADD [SuppliedAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    ALTER TABLE [Cases] ADD [SupplyExtendedTo] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    ALTER TABLE [Cases] ADD [SupplyExtensionCount] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    ALTER TABLE [Cases] ADD [ToleranceStanding] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    ALTER TABLE [CaseMaterials] ADD [SuppliedOver] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    ALTER TABLE [CaseMaterials] ADD [SuppliedTo] nvarchar(400) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    ALTER TABLE [CaseMaterials] ADD [ToleratedAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    CREATE TABLE [GreenAudits] (
        [Month] date NOT NULL,
        [Seed] nvarchar(64) NOT NULL,
        [Cases] int NOT NULL,
        [DrawnAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_GreenAudits] PRIMARY KEY ([Month])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    CREATE TABLE [GreenQuotas] (
        [Scope] int NOT NULL,
        [Key] nvarchar(36) NOT NULL,
        [Period] int NOT NULL,
        [Most] int NOT NULL,
        CONSTRAINT [PK_GreenQuotas] PRIMARY KEY ([Scope], [Key])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    CREATE TABLE [Messages] (
        [Id] uniqueidentifier NOT NULL,
        [Source] nvarchar(160) NOT NULL,
        [Recipient] nvarchar(40) NOT NULL,
        [PersonId] uniqueidentifier NULL,
        [Channel] int NOT NULL,
        [Code] nvarchar(80) NOT NULL,
        [CaseId] uniqueidentifier NULL,
        [ItemId] uniqueidentifier NULL,
        [Args] nvarchar(4000) NOT NULL,
        [State] int NOT NULL,
        [CreatedAt] datetimeoffset NOT NULL,
        [NotBefore] datetimeoffset NOT NULL,
        [DueAt] datetimeoffset NULL,
        [Attempts] int NOT NULL,
        [LastFault] nvarchar(400) NULL,
        [ProviderId] nvarchar(200) NULL,
        [SentAt] datetimeoffset NULL,
        CONSTRAINT [PK_Messages] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    CREATE TABLE [MonthlyReports] (
        [Month] date NOT NULL,
        [TemplateVersion] int NOT NULL,
        [Snapshot] nvarchar(max) NOT NULL,
        [Hash] nvarchar(64) NOT NULL,
        [MadeAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_MonthlyReports] PRIMARY KEY ([Month])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    CREATE TABLE [Notices] (
        [Id] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Source] nvarchar(160) NOT NULL,
        [Code] nvarchar(80) NOT NULL,
        [Kind] int NOT NULL,
        [CaseId] uniqueidentifier NULL,
        [ItemId] uniqueidentifier NULL,
        [Args] nvarchar(4000) NOT NULL,
        [CreatedAt] datetimeoffset NOT NULL,
        [ReadAt] datetimeoffset NULL,
        CONSTRAINT [PK_Notices] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    CREATE TABLE [NoticeSettings] (
        [PersonId] uniqueidentifier NOT NULL,
        [Email] nvarchar(200) NULL,
        [EmailOn] bit NOT NULL,
        [EmailKinds] nvarchar(200) NOT NULL,
        [Muted] nvarchar(200) NOT NULL,
        CONSTRAINT [PK_NoticeSettings] PRIMARY KEY ([PersonId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    CREATE TABLE [SupplyExtensions] (
        [CaseId] uniqueidentifier NOT NULL,
        [Sequence] int NOT NULL,
        [From] date NOT NULL,
        [To] date NOT NULL,
        [Ground] nvarchar(400) NOT NULL,
        [Reason] nvarchar(1000) NOT NULL,
        [ApprovedById] uniqueidentifier NULL,
        [ApprovedBy] nvarchar(400) NOT NULL,
        [OnBehalfOf] nvarchar(400) NULL,
        [At] datetimeoffset NOT NULL,
        CONSTRAINT [PK_SupplyExtensions] PRIMARY KEY ([CaseId], [Sequence]),
        CONSTRAINT [FK_SupplyExtensions_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    CREATE TABLE [GreenAuditLines] (
        [CaseId] uniqueidentifier NOT NULL,
        [Month] date NOT NULL,
        [Sequence] int NOT NULL,
        [Finding] int NULL,
        [Words] nvarchar(1000) NULL,
        [FoundById] uniqueidentifier NULL,
        [FoundBy] nvarchar(400) NULL,
        [FoundAt] datetimeoffset NULL,
        [Revision] int NOT NULL,
        CONSTRAINT [PK_GreenAuditLines] PRIMARY KEY ([CaseId]),
        CONSTRAINT [FK_GreenAuditLines_GreenAudits_Month] FOREIGN KEY ([Month]) REFERENCES [GreenAudits] ([Month]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Cases_GreenApprovedAt_Id] ON [Cases] ([GreenApprovedAt], [Id]) WHERE "GreenApprovedAt" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Cases_SupplyBy_Id] ON [Cases] ([SupplyBy], [Id]) WHERE "SupplyBy" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    CREATE UNIQUE INDEX [IX_GreenAuditLines_Month_Sequence] ON [GreenAuditLines] ([Month], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    CREATE INDEX [IX_Messages_CaseId] ON [Messages] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Messages_DueAt_Id] ON [Messages] ([DueAt], [Id]) WHERE "DueAt" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Messages_Source_Recipient_Channel] ON [Messages] ([Source], [Recipient], [Channel]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    CREATE INDEX [IX_Messages_State_CreatedAt_Id] ON [Messages] ([State], [CreatedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    CREATE INDEX [IX_Notices_PersonId_CreatedAt_Id] ON [Notices] ([PersonId], [CreatedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Notices_PersonId_Source] ON [Notices] ([PersonId], [Source]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Notices_Unread] ON [Notices] ([PersonId]) WHERE "ReadAt" IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    EXEC(N'UPDATE "CaseMaterials" SET "ToleratedAt" = (SELECT c."PromisedAt" FROM "Cases" AS c WHERE c."Id" = "CaseMaterials"."CaseId") WHERE "Required" = 1 AND EXISTS (SELECT 1 FROM "Cases" AS c WHERE c."Id" = "CaseMaterials"."CaseId" AND c."PromisedAt" IS NOT NULL AND ("CaseMaterials"."TakenAt" IS NULL OR "CaseMaterials"."TakenAt" > c."PromisedAt"))')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    EXEC(N'UPDATE "CaseMaterials" SET "SuppliedOver" = CASE "Way" WHEN 3 THEN 2 WHEN 1 THEN 1 ELSE 0 END WHERE "ToleratedAt" IS NOT NULL AND "TakenAt" IS NOT NULL')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    EXEC(N'UPDATE "Cases" SET "SuppliedAt" = (SELECT MAX(m."TakenAt") FROM "CaseMaterials" AS m WHERE m."CaseId" = "Cases"."Id" AND m."ToleratedAt" IS NOT NULL) WHERE "PromisedAt" IS NOT NULL AND "OwedCount" = 0 AND NOT EXISTS (SELECT 1 FROM "CaseMaterials" AS m WHERE m."CaseId" = "Cases"."Id" AND m."ToleratedAt" IS NOT NULL AND m."TakenAt" IS NULL)')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    EXEC(N'UPDATE "Cases" SET "ToleranceStanding" = CASE WHEN "OwedCount" > 0 AND "ToleranceBrokenAt" IS NOT NULL THEN 3 WHEN "OwedCount" > 0 AND ("EndedAt" IS NULL OR "Result" = ''Granted'') THEN 0 WHEN "OwedCount" > 0 OR "SuppliedAt" IS NULL THEN 4 WHEN "ToleranceBrokenAt" IS NOT NULL THEN 2 ELSE 1 END WHERE "SupplyBy" IS NOT NULL')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    EXEC(N'UPDATE "Cases" SET "GreenApprovedAt" = (SELECT MAX(e."At") FROM "CaseEvents" AS e WHERE e."CaseId" = "Cases"."Id" AND e."Kind" = ''GreenApproved'') WHERE "GreenApprovedBy" IS NOT NULL')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128002555_AddLedgersAndNotices'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261128002555_AddLedgersAndNotices', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128031147_AddWithdrawnRungs'
)
BEGIN
    ALTER TABLE [Cases] ADD [SupplyProvisional] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128031147_AddWithdrawnRungs'
)
BEGIN
    ALTER TABLE [CaseRungs] ADD [WithdrawnAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128031147_AddWithdrawnRungs'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261128031147_AddWithdrawnRungs', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128034251_AddBlockLift'
)
BEGIN
    ALTER TABLE [Cases] ADD [BlockLiftedAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128034251_AddBlockLift'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261128034251_AddBlockLift', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128034850_AddPaperPrints'
)
BEGIN
    CREATE TABLE [PaperPrints] (
        [Id] uniqueidentifier NOT NULL,
        [PaperId] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [At] datetimeoffset NOT NULL,
        [Way] int NOT NULL,
        [ById] uniqueidentifier NULL,
        [ByName] nvarchar(400) NOT NULL,
        [Reason] nvarchar(400) NULL,
        CONSTRAINT [PK_PaperPrints] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128034850_AddPaperPrints'
)
BEGIN
    CREATE INDEX [IX_PaperPrints_CaseId_At] ON [PaperPrints] ([CaseId], [At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128034850_AddPaperPrints'
)
BEGIN
    CREATE INDEX [IX_PaperPrints_PaperId_Way] ON [PaperPrints] ([PaperId], [Way]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128034850_AddPaperPrints'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261128034850_AddPaperPrints', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128072254_AddRungsSince'
)
BEGIN
    ALTER TABLE [LadderRungs] ADD [Since] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128072254_AddRungsSince'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Notices_ReadAt] ON [Notices] ([ReadAt]) WHERE "ReadAt" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128072254_AddRungsSince'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Cases_PromisedOverdueAt_Id] ON [Cases] ([PromisedOverdueAt], [Id]) WHERE "PromisedOverdueAt" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128072254_AddRungsSince'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_CaseEvents_Redated] ON [CaseEvents] ([At]) WHERE "Kind" = ''Redated''');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128072254_AddRungsSince'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261128072254_AddRungsSince', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128100722_AddPlatformReports'
)
BEGIN
    ALTER TABLE [Outbox] ADD [Payload] nvarchar(max) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128100722_AddPlatformReports'
)
BEGIN
    ALTER TABLE [Outbox] ADD [Step] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128100722_AddPlatformReports'
)
BEGIN
    ALTER TABLE [Cases] ADD [StepCount] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128100722_AddPlatformReports'
)
BEGIN
    CREATE TABLE [PlatformLines] (
        [Platform] nvarchar(20) NOT NULL,
        [PausedAt] datetimeoffset NULL,
        [PausedByName] nvarchar(100) NULL,
        [PausedWhy] nvarchar(400) NULL,
        [Failures] int NOT NULL,
        [NotBefore] datetimeoffset NULL,
        [LastContactAt] datetimeoffset NULL,
        [LastFault] nvarchar(400) NULL,
        CONSTRAINT [PK_PlatformLines] PRIMARY KEY ([Platform])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128100722_AddPlatformReports'
)
BEGIN
    CREATE TABLE [PlatformReports] (
        [Id] uniqueidentifier NOT NULL,
        [Platform] nvarchar(20) NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [CaseNumber] nvarchar(60) NOT NULL,
        [Step] int NOT NULL,
        [Sequence] int NOT NULL,
        [Version] int NOT NULL,
        [DataSet] nvarchar(40) NOT NULL,
        [At] datetimeoffset NOT NULL,
        [Corrected] nvarchar(max) NULL,
        [State] int NOT NULL,
        [DueAt] datetimeoffset NULL,
        [Lease] uniqueidentifier NULL,
        [Attempts] int NOT NULL,
        [Fault] nvarchar(80) NULL,
        [FaultWords] nvarchar(400) NULL,
        [ReceiptNo] nvarchar(100) NULL,
        [SettledAt] datetimeoffset NULL,
        CONSTRAINT [PK_PlatformReports] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128100722_AddPlatformReports'
)
BEGIN
    CREATE UNIQUE INDEX [IX_PlatformReports_CaseId_Platform_Step_Version] ON [PlatformReports] ([CaseId], [Platform], [Step], [Version]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128100722_AddPlatformReports'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_PlatformReports_Lease] ON [PlatformReports] ([Lease]) WHERE "Lease" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128100722_AddPlatformReports'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_PlatformReports_Platform_DueAt_Id] ON [PlatformReports] ([Platform], [DueAt], [Id]) WHERE "DueAt" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128100722_AddPlatformReports'
)
BEGIN
    CREATE INDEX [IX_PlatformReports_Platform_State_At_Id] ON [PlatformReports] ([Platform], [State], [At], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128100722_AddPlatformReports'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_PlatformReports_Unsettled] ON [PlatformReports] ([CaseId], [Platform], [Step]) WHERE "SettledAt" IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128100722_AddPlatformReports'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261128100722_AddPlatformReports', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128101647_AddReconciliation'
)
BEGIN
    CREATE TABLE [Reconciliations] (
        [Id] uniqueidentifier NOT NULL,
        [Platform] nvarchar(20) NOT NULL,
        [Day] date NOT NULL,
        [At] datetimeoffset NOT NULL,
        [ByName] nvarchar(400) NULL,
        [Fault] nvarchar(200) NULL,
        [OurCount] int NOT NULL,
        [TheirCount] int NOT NULL,
        [DifferenceCount] int NOT NULL,
        [RepairedAt] datetimeoffset NULL,
        [RepairedByName] nvarchar(400) NULL,
        [Revision] int NOT NULL,
        CONSTRAINT [PK_Reconciliations] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128101647_AddReconciliation'
)
BEGIN
    CREATE TABLE [DayDifferences] (
        [ReconciliationId] uniqueidentifier NOT NULL,
        [Place] int NOT NULL,
        [Kind] int NOT NULL,
        [DataSet] nvarchar(40) NOT NULL,
        [CaseNumber] nvarchar(64) NOT NULL,
        [Step] int NOT NULL,
        [CaseId] uniqueidentifier NULL,
        [ReportId] uniqueidentifier NULL,
        [State] int NULL,
        [OurVersion] int NULL,
        [OurDigest] nvarchar(64) NULL,
        [TheirVersion] int NULL,
        [TheirDigest] nvarchar(64) NULL,
        [Repaired] int NULL,
        CONSTRAINT [PK_DayDifferences] PRIMARY KEY ([ReconciliationId], [Place]),
        CONSTRAINT [FK_DayDifferences_Reconciliations_ReconciliationId] FOREIGN KEY ([ReconciliationId]) REFERENCES [Reconciliations] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128101647_AddReconciliation'
)
BEGIN
    CREATE TABLE [ReconciledSets] (
        [ReconciliationId] uniqueidentifier NOT NULL,
        [DataSet] nvarchar(40) NOT NULL,
        [OurCount] int NOT NULL,
        [OurDigest] nvarchar(64) NOT NULL,
        [TheirCount] int NOT NULL,
        [TheirDigest] nvarchar(64) NOT NULL,
        CONSTRAINT [PK_ReconciledSets] PRIMARY KEY ([ReconciliationId], [DataSet]),
        CONSTRAINT [FK_ReconciledSets_Reconciliations_ReconciliationId] FOREIGN KEY ([ReconciliationId]) REFERENCES [Reconciliations] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128101647_AddReconciliation'
)
BEGIN
    CREATE INDEX [IX_Reconciliations_Day_Platform_At] ON [Reconciliations] ([Day], [Platform], [At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128101647_AddReconciliation'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261128101647_AddReconciliation', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128111015_AddInbound'
)
BEGIN
    CREATE TABLE [InboundMessages] (
        [Id] uniqueidentifier NOT NULL,
        [Platform] nvarchar(20) NOT NULL,
        [Number] nvarchar(64) NOT NULL,
        [Place] int NOT NULL,
        [Kind] int NOT NULL,
        [SentAt] datetimeoffset NOT NULL,
        [CameAt] datetimeoffset NOT NULL,
        [Payload] nvarchar(max) NOT NULL,
        [State] int NOT NULL,
        [DueAt] datetimeoffset NULL,
        [Fault] nvarchar(80) NULL,
        [FaultArgs] nvarchar(4000) NULL,
        [CaseId] uniqueidentifier NULL,
        [CaseNumber] nvarchar(60) NULL,
        [Answer] nvarchar(4000) NULL,
        [EndedAt] datetimeoffset NULL,
        [ClosedByName] nvarchar(400) NULL,
        [ClosedWhy] nvarchar(800) NULL,
        [ToldAt] datetimeoffset NULL,
        [Revision] int NOT NULL,
        CONSTRAINT [PK_InboundMessages] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128111015_AddInbound'
)
BEGIN
    CREATE INDEX [IX_InboundMessages_CameAt_Id] ON [InboundMessages] ([CameAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128111015_AddInbound'
)
BEGIN
    CREATE UNIQUE INDEX [IX_InboundMessages_Platform_Number] ON [InboundMessages] ([Platform], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128111015_AddInbound'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_InboundMessages_Platform_State_DueAt] ON [InboundMessages] ([Platform], [State], [DueAt]) WHERE "DueAt" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128111015_AddInbound'
)
BEGIN
    CREATE INDEX [IX_InboundMessages_State_CameAt_Id] ON [InboundMessages] ([State], [CameAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128111015_AddInbound'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261128111015_AddInbound', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128112320_AddWorkbench'
)
BEGIN
    CREATE TABLE [PlatformActs] (
        [Id] uniqueidentifier NOT NULL,
        [Platform] nvarchar(20) NOT NULL,
        [ReportId] uniqueidentifier NULL,
        [Sequence] int NOT NULL,
        [Kind] int NOT NULL,
        [Words] nvarchar(400) NOT NULL,
        [ById] uniqueidentifier NULL,
        [ByName] nvarchar(100) NOT NULL,
        [OnBehalfOf] nvarchar(100) NULL,
        [At] datetimeoffset NOT NULL,
        [FirstDay] date NULL,
        [LastDay] date NULL,
        [Count] int NULL,
        CONSTRAINT [PK_PlatformActs] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128112320_AddWorkbench'
)
BEGIN
    CREATE TABLE [PlatformAlarms] (
        [Id] uniqueidentifier NOT NULL,
        [Platform] nvarchar(20) NOT NULL,
        [Kind] int NOT NULL,
        [Measure] int NOT NULL,
        [RaisedAt] datetimeoffset NOT NULL,
        [OverAt] datetimeoffset NULL,
        CONSTRAINT [PK_PlatformAlarms] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128112320_AddWorkbench'
)
BEGIN
    CREATE INDEX [IX_PlatformActs_At_Id] ON [PlatformActs] ([At], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128112320_AddWorkbench'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_PlatformActs_ReportId_Sequence] ON [PlatformActs] ([ReportId], [Sequence]) WHERE "ReportId" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128112320_AddWorkbench'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_PlatformAlarms_Platform_Kind] ON [PlatformAlarms] ([Platform], [Kind]) WHERE "OverAt" IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128112320_AddWorkbench'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261128112320_AddWorkbench', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128134349_AddOverdueAndUnclaimed'
)
BEGIN
    ALTER TABLE [CaseStops] ADD [ExpectedProvisional] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128134349_AddOverdueAndUnclaimed'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_CaseTasks_PoolKey_CaseId] ON [CaseTasks] ([PoolKey], [CaseId]) WHERE "Outcome" = ''Unclaimed''');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128134349_AddOverdueAndUnclaimed'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Cases_Overdue] ON [Cases] ([ReceivedAt], [Id]) WHERE "PromisedOverdueAt" IS NOT NULL AND "DecidedAt" IS NULL AND "EndedAt" IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128134349_AddOverdueAndUnclaimed'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Cases_Overdue_DepartmentCode] ON [Cases] ([DepartmentCode], [ReceivedAt], [Id]) WHERE "PromisedOverdueAt" IS NOT NULL AND "DecidedAt" IS NULL AND "EndedAt" IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128134349_AddOverdueAndUnclaimed'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Cases_Overdue_MatterCode] ON [Cases] ([MatterCode], [ReceivedAt], [Id]) WHERE "PromisedOverdueAt" IS NOT NULL AND "DecidedAt" IS NULL AND "EndedAt" IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128134349_AddOverdueAndUnclaimed'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261128134349_AddOverdueAndUnclaimed', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128143400_AddOpenSteps'
)
BEGIN
    DROP INDEX [IX_PlatformReports_Lease] ON [PlatformReports];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128143400_AddOpenSteps'
)
BEGIN
    DROP INDEX [IX_PlatformReports_Unsettled] ON [PlatformReports];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128143400_AddOpenSteps'
)
BEGIN
    ALTER TABLE [PlatformLines] ADD [CompleteAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128143400_AddOpenSteps'
)
BEGIN
    ALTER TABLE [PlatformLines] ADD [ConnectedAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128143400_AddOpenSteps'
)
BEGIN
    ALTER TABLE [Outbox] ADD [OpenSince] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128143400_AddOpenSteps'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Outbox_OpenSince_CaseId] ON [Outbox] ([OpenSince], [CaseId]) WHERE "OpenSince" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128143400_AddOpenSteps'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261128143400_AddOpenSteps', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [Templates] ADD [DrawnBy] nvarchar(100) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [Templates] ADD [RetireAskedAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [Templates] ADD [RetireAskedBy] nvarchar(100) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [Templates] ADD [RetireAskedById] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [Templates] ADD [RetireAskedForId] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [Templates] ADD [RetireFrom] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [Templates] ADD [RetireRequest] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [Templates] ADD [RetireWhy] nvarchar(1000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [Templates] ADD [RetiredAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [Templates] ADD [RetiredBy] nvarchar(100) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [Templates] ADD [SubmittedAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [Templates] ADD [SubmittedBy] nvarchar(100) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [Templates] ADD [Why] nvarchar(1000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [PlatformReports] ADD [MadeAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [PlatformReports] ADD [TakenAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    EXEC(N'UPDATE [PlatformReports] SET [TakenAt] = [SettledAt] WHERE [State] = 2 OR ([State] = 4 AND [Fault] IS NULL)')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [PlatformActs] ADD [OnBehalfOfId] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    DROP INDEX [IX_InboundMessages_Platform_Number] ON [InboundMessages];
    DECLARE @var1 nvarchar(max);
    SELECT @var1 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[InboundMessages]') AND [c].[name] = N'Number');
    IF @var1 IS NOT NULL EXEC(N'ALTER TABLE [InboundMessages] DROP CONSTRAINT ' + @var1 + ';');
    ALTER TABLE [InboundMessages] ALTER COLUMN [Number] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL;
    CREATE UNIQUE INDEX [IX_InboundMessages_Platform_Number] ON [InboundMessages] ([Platform], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [InboundMessages] ADD [ForgottenAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [InboundMessages] ADD [PayloadHash] nvarchar(64) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [FirstAnswers] DROP CONSTRAINT [PK_FirstAnswers];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    DECLARE @var2 nvarchar(max);
    SELECT @var2 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[FirstAnswers]') AND [c].[name] = N'Key');
    IF @var2 IS NOT NULL EXEC(N'ALTER TABLE [FirstAnswers] DROP CONSTRAINT ' + @var2 + ';');
    ALTER TABLE [FirstAnswers] ALTER COLUMN [Key] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    ALTER TABLE [FirstAnswers] ADD CONSTRAINT [PK_FirstAnswers] PRIMARY KEY ([Owner], [Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    CREATE TABLE [Ratings] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Step] int NOT NULL,
        [MatterCode] nvarchar(36) NOT NULL,
        [DepartmentCode] nvarchar(20) NOT NULL,
        [RaterName] nvarchar(400) NOT NULL,
        [ServedById] uniqueidentifier NULL,
        [ServedByName] nvarchar(400) NULL,
        [Source] int NOT NULL,
        [SourceNumber] nvarchar(64) NULL,
        [Grade] int NOT NULL,
        [Reasons] nvarchar(400) NOT NULL,
        [Words] nvarchar(1000) NULL,
        [GivenAt] datetimeoffset NOT NULL,
        [CameAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_Ratings] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Ratings_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    CREATE TABLE [SeenNonces] (
        [Platform] nvarchar(20) NOT NULL,
        [Nonce] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [At] datetimeoffset NOT NULL,
        CONSTRAINT [PK_SeenNonces] PRIMARY KEY ([Platform], [Nonce])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    CREATE TABLE [TemplateDrafts] (
        [Id] nvarchar(80) NOT NULL,
        [Version] int NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Json] nvarchar(max) NOT NULL,
        [State] int NOT NULL,
        [DrawnById] uniqueidentifier NULL,
        [DrawnForId] uniqueidentifier NULL,
        [DrawnBy] nvarchar(100) NOT NULL,
        [ChangedBy] nvarchar(100) NOT NULL,
        [ChangedAt] datetimeoffset NOT NULL,
        [EffectiveFrom] date NULL,
        [Why] nvarchar(1000) NULL,
        [SubmittedById] uniqueidentifier NULL,
        [SubmittedForId] uniqueidentifier NULL,
        [SubmittedBy] nvarchar(100) NULL,
        [SubmittedAt] datetimeoffset NULL,
        [ReturnedBy] nvarchar(100) NULL,
        [ReturnedAt] datetimeoffset NULL,
        [ReturnReason] nvarchar(1000) NULL,
        [Revision] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_TemplateDrafts] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_PlatformReports_Platform_MadeAt] ON [PlatformReports] ([Platform], [MadeAt]) WHERE "MadeAt" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_InboundMessages_EndedAt] ON [InboundMessages] ([EndedAt]) WHERE "EndedAt" IS NOT NULL AND "ForgottenAt" IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Ratings_CaseId_Step] ON [Ratings] ([CaseId], [Step]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    CREATE INDEX [IX_Ratings_GivenAt] ON [Ratings] ([GivenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    CREATE INDEX [IX_SeenNonces_At] ON [SeenNonces] ([At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128145152_AddRatingsAndTemplateLife'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261128145152_AddRatingsAndTemplateLife', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128164746_AddIndexesForExchange'
)
BEGIN
    CREATE INDEX [IX_Reconciliations_Platform_At] ON [Reconciliations] ([Platform], [At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128164746_AddIndexesForExchange'
)
BEGIN
    CREATE INDEX [IX_Outbox_At_CaseId] ON [Outbox] ([At], [CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128164746_AddIndexesForExchange'
)
BEGIN
    CREATE INDEX [IX_Cases_EndedAt_Id] ON [Cases] ([EndedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128164746_AddIndexesForExchange'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261128164746_AddIndexesForExchange', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128200042_AddMovesAndIndexes'
)
BEGIN
    DROP INDEX [IX_Outbox_At_CaseId] ON [Outbox];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128200042_AddMovesAndIndexes'
)
BEGIN
    DROP INDEX [IX_Cases_EndedAt_Id] ON [Cases];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128200042_AddMovesAndIndexes'
)
BEGIN
    CREATE TABLE [Moves] (
        [Id] uniqueidentifier NOT NULL,
        [TemplateId] nvarchar(80) NOT NULL,
        [State] int NOT NULL,
        [Revision] uniqueidentifier NOT NULL,
        [Head] nvarchar(max) NOT NULL,
        [Body] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_Moves] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128200042_AddMovesAndIndexes'
)
BEGIN
    CREATE TABLE [MoveRefusals] (
        [MoveId] uniqueidentifier NOT NULL,
        [Place] int NOT NULL,
        [Json] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_MoveRefusals] PRIMARY KEY ([MoveId], [Place]),
        CONSTRAINT [FK_MoveRefusals_Moves_MoveId] FOREIGN KEY ([MoveId]) REFERENCES [Moves] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128200042_AddMovesAndIndexes'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_CaseTasks_CaseId_OpenedAt_Id] ON [CaseTasks] ([CaseId], [OpenedAt], [Id]) WHERE "State" = 0');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128200042_AddMovesAndIndexes'
)
BEGIN
    CREATE INDEX [IX_Moves_State_Id] ON [Moves] ([State], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261128200042_AddMovesAndIndexes'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261128200042_AddMovesAndIndexes', N'10.0.14');
END;

COMMIT;
GO

