#include "app/cli/commands.h"

#include "app/cli/backupcommands.h"
#include "app/cli/batchcommand.h"
#include "app/cli/conflictcommands.h"
#include "app/cli/democommand.h"
#include "app/cli/enrolcommands.h"
#include "app/cli/helpcommand.h"
#include "app/cli/initcommand.h"
#include "app/cli/logcommands.h"
#include "app/cli/passwordcommand.h"
#include "app/cli/recordcommands.h"
#include "app/cli/recoverycommands.h"
#include "app/cli/retentioncommands.h"
#include "app/cli/showcommand.h"
#include "app/cli/synccommands.h"
#include "app/cli/transfercommand.h"
#include "app/cli/trustcommands.h"
#include "app/cli/usercommands.h"
#include "app/cli/verifycommand.h"

namespace helin::cli {

std::vector<std::unique_ptr<Command>> makeCommands(const Program &program)
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<InitCommand>());
    commands.push_back(std::make_unique<EnrolRequestCommand>());
    commands.push_back(std::make_unique<EnrolApproveCommand>());
    commands.push_back(std::make_unique<EnrolAcceptCommand>());
    commands.push_back(std::make_unique<EnrolRevokeCommand>());
    commands.push_back(std::make_unique<EnrolListCommand>());
    commands.push_back(std::make_unique<EnrolAdoptCommand>());
    commands.push_back(std::make_unique<EnrolRenewCommand>());
    commands.push_back(std::make_unique<EnrolSucceedCommand>());
    commands.push_back(std::make_unique<EnrolMergeCommand>());
    commands.push_back(std::make_unique<EnrolForgetRootCommand>());
    commands.push_back(std::make_unique<AddCommand>());
    commands.push_back(std::make_unique<EditCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<DeleteCommand>());
    commands.push_back(std::make_unique<SyncExportCommand>());
    commands.push_back(std::make_unique<SyncImportCommand>());
    commands.push_back(std::make_unique<SyncInspectCommand>());
    commands.push_back(std::make_unique<SyncStatusCommand>());
    commands.push_back(std::make_unique<ConflictsListCommand>());
    commands.push_back(std::make_unique<ConflictsResolveCommand>());
    commands.push_back(std::make_unique<ConflictsBatchCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<LogListCommand>());
    commands.push_back(std::make_unique<LogExportCommand>());
    commands.push_back(std::make_unique<PasswordCommand>());
    commands.push_back(std::make_unique<UserListCommand>());
    commands.push_back(std::make_unique<UserAddCommand>());
    commands.push_back(std::make_unique<UserEditCommand>());
    commands.push_back(std::make_unique<UserDisableCommand>());
    commands.push_back(std::make_unique<UserPasswordCommand>());
    commands.push_back(std::make_unique<UserResetCommand>());
    commands.push_back(std::make_unique<RecoveryMakeCommand>());
    commands.push_back(std::make_unique<RecoveryUseCommand>());
    commands.push_back(std::make_unique<RecoveryDepositCommand>());
    commands.push_back(std::make_unique<RecoveryRequestCommand>());
    commands.push_back(std::make_unique<RecoveryGrantCommand>());
    commands.push_back(std::make_unique<RecoveryAcceptCommand>());
    commands.push_back(std::make_unique<EraseCommand>());
    commands.push_back(std::make_unique<RetentionListCommand>());
    commands.push_back(std::make_unique<RetentionLockCommand>());
    commands.push_back(std::make_unique<RetentionUnlockCommand>());
    commands.push_back(std::make_unique<RetentionEraseCommand>());
    commands.push_back(std::make_unique<RetentionPeriodsCommand>());
    commands.push_back(std::make_unique<RetentionCertificatesCommand>());
    commands.push_back(std::make_unique<PersonSheetCommand>());
    commands.push_back(std::make_unique<TransferCommand>());
    commands.push_back(std::make_unique<DemoCommand>());
    commands.push_back(std::make_unique<PracticeCommand>());
    commands.push_back(std::make_unique<BatchCommand>(program));
    commands.push_back(std::make_unique<HelpCommand>(program));
    return commands;
}

} // namespace helin::cli
